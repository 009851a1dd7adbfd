package dev.drydock.host;

import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;

/**
 * A file in a {@link FileCache} and what it must hold.
 *
 * @param checksum its CRC-32C in hex: a guard against damage. Against malice there is none, for whoever can write to the user's
 *     private folder can write the record too, and a cryptographic digest of the same file takes a second
 */
public record CachedFile(Path file, long bytes, String checksum) {
    static final int PIECE = 1 << 18;

    /** Its content, checked as it is read: whoever has read it to the end knows whether it is what was once written. */
    public Content open() throws ProblemException {
        try {
            return new Content(Files.newInputStream(file), checksum);
        } catch (IOException e) {
            throw PrivateFiles.unusable(file, e);
        }
    }

    /** The content on its way. */
    public static final class Content extends CheckedInputStream {
        private final String wanted;

        Content(InputStream stream, String wanted) {
            super(stream, new CRC32C());
            this.wanted = wanted;
        }

        /** To be asked after everything was read. */
        public boolean intact() {
            return text(getChecksum()).equals(wanted);
        }
    }

    static String text(Checksum sum) {
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
