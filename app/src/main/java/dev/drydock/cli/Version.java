package dev.drydock.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar. */
final class Version implements IVersionProvider {
    private static final String WRITTEN_BY_MAVEN = "/META-INF/maven/dev.drydock/drydock-app/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream(WRITTEN_BY_MAVEN)) {
            if (file != null) {
                properties.load(file);
            }
        }
        String version = properties.getProperty("version", "development");
        return new String[] {"Drydock " + version + " (Java " + Runtime.version() + ")"};
    }
}
