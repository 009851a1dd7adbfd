package dev.drydock.host;

import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How much room there is on the disks of this computer. */
public final class Disk {
    /** The bytes this user may still write where that path is, or where it would be if it were made. */
    public long freeBytes(Path place) throws ProblemException {
        Path there = place.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            throw PrivateFiles.unusable(there, e);
        }
    }

    /** The same for a path that may be another computer's; empty when this one has no such path. */
    public Optional<Long> freeBytesIfThere(Path place) throws ProblemException {
        return Files.exists(place) ? Optional.of(freeBytes(place)) : Optional.empty();
    }
}
