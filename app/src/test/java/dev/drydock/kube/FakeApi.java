package dev.drydock.kube;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.client.RequestConfigBuilder;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An API server that says what a test tells it to, down to where it breaks off. */
public final class FakeApi implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final KubeConnection connection;

    /** What is answered to a request; {@code path} has its query. */
    @FunctionalInterface
    public interface Script {
        void answer(String path, Answering answering) throws IOException, InterruptedException;
    }

    public FakeApi(Script script) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(exchange.getRequestMethod() + " " + path);
            try (exchange) {
                script.answer(path, new Answering(exchange));
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Kubeconfig way = new Kubeconfig(address, "", Optional.empty(), Optional.empty(), Optional.empty());
        HttpClient.Factory factory = new JdkHttpClientFactory();
        HttpClient http = factory.newBuilder()
                .preferHttp11()
                .tag(new RequestConfigBuilder().withRequestRetryBackoffLimit(0).build())
                .build();
        connection = new KubeConnection(new ApiCalls("fake", way, http, new Json()));
    }

    public KubeConnection connection() {
        return connection;
    }

    /** Method and path of every request so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        connection.close();
        server.stop(0);
        threads.shutdownNow();
    }

    /** One answer on its way. */
    public static final class Answering {
        private final HttpExchange exchange;
        private boolean begun;

        private Answering(HttpExchange exchange) {
            this.exchange = exchange;
        }

        public String body() throws IOException {
            return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        }

        public void whole(int code, String json) throws IOException {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }

        /** Promises more than it sends, so that the connection breaks in the middle. */
        public void cutOff(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length + 1000L);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
        }

        /** Sends a part at once; the answer ends when the script does. */
        public void part(String text) throws IOException {
            if (!begun) {
                exchange.sendResponseHeaders(200, 0);
                begun = true;
            }
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }
}
