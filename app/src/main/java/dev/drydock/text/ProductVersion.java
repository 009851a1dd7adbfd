package dev.drydock.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Drydock's own version. */
public final class ProductVersion {
    private static final String WRITTEN_BY_MAVEN = "/META-INF/maven/dev.drydock/drydock-app/pom.properties";

    private ProductVersion() {}

    /** The version that Maven wrote into the jar; {@code development} where there is no jar. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream file = ProductVersion.class.getResourceAsStream(WRITTEN_BY_MAVEN)) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Drydock's jar cannot be read", e);
        }
        return properties.getProperty("version", "development");
    }
}
