package dev.drydock.feature.profile;

import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The profiles on the class path; {@code index.txt} names them, for a jar's folders cannot be listed cheaply. */
final class BundledProfiles implements ProfileSource {
    private static final String FOLDER = "kind-profiles/";

    @Override
    public List<String> ids() throws ProblemException {
        return read(FOLDER + "index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public String text(String id, String file) throws ProblemException {
        return read(place(id, file));
    }

    @Override
    public String place(String id, String file) {
        return FOLDER + id + "/" + file;
    }

    @Override
    public Optional<String> manifestSet(String id, String written) {
        return BundledSets.find(written);
    }

    private static String read(String resource) throws ProblemException {
        try (InputStream stream = BundledProfiles.class.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new ProblemException(
                        new HostProblem.FileUnusable(resource, Message.of("profile.broken.notInstalled")));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(new HostProblem.FileUnusable(resource, String.valueOf(e.getMessage())), e);
        }
    }
}
