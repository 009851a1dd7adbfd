package dev.drydock.host;

import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file in a {@link FileCache} and what it must hold. */
public record CachedFile(Path file, long bytes, String sha256) {
    static final int PIECE = 1 << 18;

    /** Its content, checked as it is read: whoever has read it to the end knows whether it is what was once written. */
    public Content open() throws ProblemException {
        try {
            return new Content(Files.newInputStream(file), sha256Digest(), sha256);
        } catch (IOException e) {
            throw PrivateFiles.unusable(file, e);
        }
    }

    /** The content on its way. */
    public static final class Content extends DigestInputStream {
        private final String wanted;

        Content(InputStream stream, MessageDigest digest, String wanted) {
            super(stream, digest);
            this.wanted = wanted;
        }

        /** To be asked once, after everything was read. */
        public boolean intact() {
            return HexFormat.of().formatHex(getMessageDigest().digest()).equals(wanted);
        }
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
