package dev.drydock.feature.image;

import dev.drydock.flow.Progress;
import dev.drydock.model.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts a tar on its way and tells every hundredth. */
final class TarProgress extends FilterInputStream {
    private final long total;
    private final Progress progress;
    private final AtomicLong bytes = new AtomicLong();
    private long told = -1;

    /** @param total the estimate, in bytes */
    TarProgress(InputStream tar, long total, Progress progress) {
        super(tar);
        this.total = Math.max(total, 1);
        this.progress = progress;
    }

    long bytes() {
        return bytes.get();
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
            progress.detail(Message.of("image.unpacking", bytes.get() / 1e6));
        } else {
            tell(bytes.addAndGet(read));
        }
        return read;
    }

    private void tell(long sent) {
        // The node still unpacks when the last byte is sent: the last hundredth is not ours to give.
        long percent = Math.min(99, sent * 100 / total);
        if (percent != told) {
            told = percent;
            progress.fraction(percent / 100.0);
            progress.detail(Message.of("image.sending", sent / 1e6, Math.max(total, sent) / 1e6, percent));
        }
    }
}
