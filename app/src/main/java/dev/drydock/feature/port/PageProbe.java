package dev.drydock.feature.port;

import dev.drydock.model.Endpoint.Answer;
import dev.drydock.model.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page as a browser would, but always of this computer: the URL's host goes into the request and never to a
 * name server, because not every system knows {@code *.localhost}. Closes when the status line is there.
 */
final class PageProbe {
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.\\d (\\d{3})\\b.*");

    private final Clock clock;
    private final Duration limit;

    /** @param limit for connecting, and again for answering */
    PageProbe(Clock clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** @throws InterruptedException when this thread was interrupted while it waited for the page */
    Answer ask(String url) throws InterruptedException {
        try {
            return ask(new URI(url));
        } catch (URISyntaxException e) {
            return new Answer.Silence(Message.of("port.why.noAddress", url), clock.instant());
        }
    }

    private Answer ask(URI uri) throws InterruptedException {
        if (uri.getHost() == null) {
            return new Answer.Silence(Message.of("port.why.noAddress", uri.toString()), clock.instant());
        }
        boolean encrypted = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : encrypted ? 443 : 80;
        long begin = System.nanoTime();
        try (Socket plain = new Socket()) {
            int millis = Math.toIntExact(limit.toMillis());
            plain.setSoTimeout(millis);
            plain.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), millis);
            String line = statusLine(encrypted ? new AnyCertificate().over(plain, uri.getHost(), port) : plain, uri);
            return answer(line, Duration.ofNanos(System.nanoTime() - begin));
        } catch (SocketTimeoutException e) {
            return new Answer.Silence(Message.of("port.why.noAnswer", limit.toMillis()), clock.instant());
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return new Answer.Silence(reason(e), clock.instant());
        }
    }

    private Answer answer(@Nullable String line, Duration latency) {
        if (line == null) {
            return new Answer.Silence(Message.of("port.why.closed"), clock.instant());
        }
        Matcher status = STATUS_LINE.matcher(line);
        return status.matches()
                ? new Answer.Page(Integer.parseInt(status.group(1)), latency, clock.instant())
                : new Answer.Silence(Message.of("port.why.notHttp"), clock.instant());
    }

    /** Null where the other side closes without a word. */
    private static @Nullable String statusLine(Socket socket, URI uri) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(request(uri).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                .readLine();
    }

    private static String request(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + uri.getRawAuthority()
                + "\r\nUser-Agent: drydock\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    }

    private static String reason(IOException e) {
        String words = e.getMessage();
        return words == null ? e.getClass().getSimpleName() : words;
    }
}
