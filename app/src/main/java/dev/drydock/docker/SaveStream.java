package dev.drydock.docker;

import com.github.dockerjava.api.exception.DockerException;
import dev.drydock.model.ImageReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tar of several images as the engine writes it. The request is under way from the beginning, so that the engine
 * prepares the tar while the reader is still busy elsewhere. Not buffered: an unread stream makes the engine wait.
 */
final class SaveStream extends InputStream {
    private final EngineSocket socket;
    private boolean answered;

    private SaveStream(EngineSocket socket) {
        this.socket = socket;
    }

    static SaveStream begin(ConnectedEngine engine, List<ImageReference> images) throws IOException {
        String names = images.stream()
                .map(image -> "names=" + URLEncoder.encode(image.text(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        EngineSocket socket = engine.route().socket();
        // Version 1.0 has no chunks: the content is everything up to the connection's end.
        try {
            new RawExchange(socket).ask("GET /images/get?" + names + " HTTP/1.0\r\nHost: docker", "");
            return new SaveStream(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!answered) {
            awaitAnswer();
        }
        return socket.in().read(into, offset, length);
    }

    private void awaitAnswer() throws IOException {
        try {
            new RawExchange(socket).answered();
            answered = true;
        } catch (DockerException e) {
            throw new IOException(EngineErrors.reason(e), e);
        }
    }

    /** Stops the engine's work too. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
