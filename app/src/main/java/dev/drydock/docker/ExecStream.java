package dev.drydock.docker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The stream of one exec: the request that starts it becomes a raw connection, on which input goes out as it is and output
 * comes back in frames of 8 bytes of header (stream, length) and their content. Engine API, "ContainerAttach".
 */
final class ExecStream {
    private final EngineSocket socket;
    private final CapturedOutput stdout = new CapturedOutput();
    private final CapturedOutput stderr = new CapturedOutput();

    ExecStream(EngineSocket socket) {
        this.socket = socket;
    }

    /** Starts the command; from here on the connection belongs to it. */
    void begin(String execId) throws IOException {
        String body = "{\"Detach\":false,\"Tty\":false}";
        RawExchange exchange = new RawExchange(socket);
        exchange.ask(
                "POST /exec/" + execId + "/start HTTP/1.1\r\nHost: docker\r\nContent-Type: application/json\r\n"
                        + "Connection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: " + body.length(),
                body);
        exchange.answered();
    }

    /** Sends all of it and says that it has ended. */
    void send(InputStream input, byte[] buffer) throws IOException {
        int read = read(input, buffer);
        while (read >= 0) {
            socket.out().write(buffer, 0, read);
            read = read(input, buffer);
        }
        socket.out().flush();
        socket.halfClose().close();
    }

    private static int read(InputStream input, byte[] buffer) throws InputFailed {
        try {
            return input.read(buffer);
        } catch (IOException | RuntimeException e) {
            throw new InputFailed(e);
        }
    }

    /** The input broke, not the connection to the command. */
    static final class InputFailed extends IOException {
        InputFailed(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Reads what the command prints until it ends. */
    void receive() throws IOException {
        byte[] header = new byte[8];
        while (socket.in().readNBytes(header, 0, header.length) == header.length) {
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt(4));
            (header[0] == 2 ? stderr : stdout).take(socket.in(), length);
        }
    }

    String stdout() {
        return stdout.text();
    }

    String stderr() {
        return stderr.text();
    }
}
