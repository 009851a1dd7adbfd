package dev.drydock.docker;

import com.github.dockerjava.api.exception.NotFoundException;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Files in containers, in both directions; the container need not run. The engine speaks tar for it. */
final class FileCalls {
    private static final Duration LONGEST_COPY = Duration.ofMinutes(5);
    private static final int LARGEST_TEXT = 1 << 20;
    private static final int BLOCK = 512;

    private final EngineCalls engine;

    FileCalls(EngineCalls engine) {
        this.engine = engine;
    }

    void copyInto(String container, String folder, FileToCopy file) throws ProblemException {
        engine.order("docker cp " + file.path() + " " + container + ":" + folder, LONGEST_COPY, connected -> {
            connected
                    .client()
                    .copyArchiveToContainerCmd(container)
                    .withRemotePath(folder)
                    .withTarInputStream(tar(file))
                    .exec();
            return container;
        });
    }

    private static InputStream tar(FileToCopy file) {
        TarArchiveEntry entry = new TarArchiveEntry(file.path());
        entry.setSize(file.bytes());
        byte[] header = new byte[BLOCK];
        entry.writeEntryHeader(header);
        int padding = (int) ((BLOCK - file.bytes() % BLOCK) % BLOCK);
        byte[] end = new byte[padding + 2 * BLOCK];
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(header), file.content(), new ByteArrayInputStream(end))));
    }

    Optional<String> text(String container, String path) throws ProblemException {
        return engine.ask("docker cp " + container + ":" + path, connected -> {
            try (InputStream tar = connected
                    .client()
                    .copyArchiveFromContainerCmd(container, path)
                    .exec()) {
                return Optional.of(first(tar));
            } catch (NotFoundException absent) {
                return Optional.empty();
            }
        });
    }

    /** All of a file, which must be there and no larger than the limit. */
    byte[] bytes(String container, String path, int most) throws ProblemException {
        String during = "docker cp " + container + ":" + path;
        return engine.order(during, LONGEST_COPY, connected -> {
            try (TarArchiveInputStream tar = new TarArchiveInputStream(connected
                    .client()
                    .copyArchiveFromContainerCmd(container, path)
                    .exec())) {
                TarArchiveEntry entry = tar.getNextEntry();
                if (entry == null || entry.getSize() > most) {
                    throw new ProblemException(
                            new EngineProblem.EngineFailed(during, Message.of("problem.why.tooLarge", most)));
                }
                return tar.readNBytes((int) entry.getSize());
            }
        });
    }

    private static String first(InputStream stream) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(stream)) {
            if (tar.getNextEntry() == null) {
                throw new IOException("the engine sent an empty archive");
            }
            return new String(tar.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8);
        }
    }
}
