package dev.drydock.provider;

import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of the folder {@code node-images}, which is bundled with Drydock. */
public final class CatalogueFile {
    private static final String FOLDER = "/node-images/";

    private CatalogueFile() {}

    /** Its lines without empty ones and those that begin with {@code #}. */
    public static List<String> lines(String file) throws ProblemException {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new ProblemException(
                        new HostProblem.FileUnusable(FOLDER + file, Message.of("profile.broken.notInstalled")));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(new HostProblem.FileUnusable(FOLDER + file, String.valueOf(e.getMessage())), e);
        }
    }
}
