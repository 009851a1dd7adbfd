package dev.drydock.docker;

import dev.drydock.model.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One request on a connection of its own, whose answer then streams on it as it is. */
final class RawExchange {
    private static final int LONGEST_REFUSAL = 65_536;

    private final EngineSocket socket;

    RawExchange(EngineSocket socket) {
        this.socket = socket;
    }

    /** @param head the request line and headers, without the empty line */
    void ask(String head, String body) throws IOException {
        socket.out().write((head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
        socket.out().flush();
    }

    /**
     * Waits until the answer has begun; what follows is its content.
     *
     * @throws com.github.dockerjava.api.exception.DockerException when the engine refuses
     */
    void answered() throws IOException {
        int status = status(line());
        int length = LONGEST_REFUSAL;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Math.min(
                        LONGEST_REFUSAL, Integer.parseInt(lower.substring(15).strip()));
            }
        }
        // Some engines stream an exec without switching protocols: 200 and the same raw connection.
        if (status != 101 && status != 200) {
            throw EngineErrors.refused(status, new String(socket.in().readNBytes(length), StandardCharsets.UTF_8));
        }
    }

    private static int status(String statusLine) throws IOException {
        String[] words = statusLine.split(" ", 3);
        if (words.length < 2 || !words[1].matches("\\d{3}")) {
            throw new BrokenTalk(Message.of("problem.why.notHttp", statusLine));
        }
        return Integer.parseInt(words[1]);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = socket.in().read(); next != '\n'; next = socket.in().read()) {
            if (next < 0) {
                throw new BrokenTalk(Message.of("problem.why.closed"));
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
