package dev.drydock.feature.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.drydock.model.Endpoint.Answer;
import dev.drydock.model.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageProbeTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private final PageProbe probe = new PageProbe(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMillis(500));

    @Test
    void pageIsAskedOfThisComputerUnderItsOwnName() throws Exception {
        List<String> asked = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/a") ? 200 : 404, -1);
            exchange.close();
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            assertThat(code(probe.ask("http://no-such-name.localhost:" + port + "/a?b=c")))
                    .isEqualTo(200);
            assertThat(code(probe.ask("http://no-such-name.localhost:" + port))).isEqualTo(404);
            assertThat(asked)
                    .containsExactly(
                            "no-such-name.localhost:" + port + "/a?b=c", "no-such-name.localhost:" + port + "/");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void closedPortIsSilence() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(probe.ask("http://x.localhost:" + port + "/"))
                .isEqualTo(new Answer.Silence("Connection refused", NOW));
    }

    @Test
    void portThatNeverAnswersIsSilenceAfterTheLimit() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(probe.ask("http://x.localhost:" + socket.getLocalPort() + "/"))
                    .isEqualTo(new Answer.Silence(Message.of("port.why.noAnswer", 500L), NOW));
        }
    }

    @Test
    void whatIsNoAddressIsSilence() throws Exception {
        for (String url : List.of("http://x.localhost/api(/|$)(.*)", "http://*.localhost/")) {
            assertThat(probe.ask(url))
                    .isInstanceOfSatisfying(
                            Answer.Silence.class,
                            silence -> assertThat(silence.reason()).isEqualTo(Message.of("port.why.noAddress", url)));
        }
    }

    @Test
    void whatIsNotHttpIsSilence() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> greet(socket));
            assertThat(probe.ask("http://x.localhost:" + socket.getLocalPort() + "/"))
                    .isEqualTo(new Answer.Silence(Message.of("port.why.notHttp"), NOW));
        }
    }

    private static void greet(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getOutputStream().write("220 mail ready\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.getInputStream().readAllBytes();
        } catch (IOException closed) {
            // The probe has what it wants.
        }
    }

    private static int code(Answer answer) {
        return answer instanceof Answer.Page page ? page.code() : -1;
    }
}
