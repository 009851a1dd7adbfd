package dev.drydock.feature.image;

import dev.drydock.flow.Progress;
import dev.drydock.model.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts a tar on its way and tells every hundredth. */
final class TarProgress extends FilterInputStream {
    private final long total;
    private final Progress progress;
    private volatile long bytes;
    private long told = -1;

    /** @param total the estimate, in bytes */
    TarProgress(InputStream tar, long total, Progress progress) {
        super(tar);
        this.total = Math.max(total, 1);
        this.progress = progress;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            progress.detail(Message.of("image.unpacking", bytes / 1e6));
        } else {
            bytes = bytes + read;
            tell();
        }
        return read;
    }

    private void tell() {
        // The node still unpacks when the last byte is sent: the last hundredth is not ours to give.
        long percent = Math.min(99, bytes * 100 / total);
        if (percent != told) {
            told = percent;
            progress.fraction(percent / 100.0);
            progress.detail(Message.of("image.sending", bytes / 1e6, Math.max(total, bytes) / 1e6, percent));
        }
    }
}
