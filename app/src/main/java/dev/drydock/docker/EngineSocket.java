package dev.drydock.docker;

import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.transport.NamedPipeSocket;
import com.github.dockerjava.transport.SSLConfig;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A raw connection to the engine, for exec: docker-java sends an exec's input in pieces of 1 KiB and cannot say that it
 * has ended.
 *
 * @param halfClose tells the other side that nothing more comes; does nothing on Windows pipes, which cannot say so
 */
record EngineSocket(InputStream in, OutputStream out, HalfClose halfClose, Closeable connection) implements Closeable {
    private static final int CONNECT_MILLIS = 2_000;

    /** Ends one direction of a connection. */
    @FunctionalInterface
    interface HalfClose {
        void close() throws IOException;
    }

    /** @param verify whether the engine at the end of a TLS connection must be the one that the address names */
    static EngineSocket open(DockerClientConfig settings, boolean verify) throws IOException {
        URI address = settings.getDockerHost();
        return switch (address.getScheme()) {
            case "unix" -> unix(address.getPath());
            case "npipe" -> pipe(address.getPath());
            default -> tcp(address, settings.getSSLConfig(), verify);
        };
    }

    private static EngineSocket unix(String path) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        return new EngineSocket(
                Channels.newInputStream(channel), Channels.newOutputStream(channel), channel::shutdownOutput, channel);
    }

    private static EngineSocket pipe(String path) throws IOException {
        Socket pipe = new NamedPipeSocket(path);
        pipe.connect(new InetSocketAddress(0), CONNECT_MILLIS);
        return new EngineSocket(pipe.getInputStream(), pipe.getOutputStream(), () -> {}, pipe);
    }

    private static EngineSocket tcp(URI address, @Nullable SSLConfig tls, boolean verify) throws IOException {
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECT_MILLIS);
            plain.setTcpNoDelay(true);
            SSLContext context = context(tls);
            Socket socket = context == null ? plain : protect(plain, address, context, verify);
            return new EngineSocket(socket.getInputStream(), socket.getOutputStream(), socket::shutdownOutput, socket);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static SSLSocket protect(Socket plain, URI address, SSLContext context, boolean verify) throws IOException {
        SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(plain, address.getHost(), address.getPort(), true);
        if (verify) {
            // A plain SSLSocket takes any name that the authority has signed.
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        socket.startHandshake();
        return socket;
    }

    private static @Nullable SSLContext context(@Nullable SSLConfig tls) throws IOException {
        try {
            return tls == null ? null : tls.getSSLContext();
        } catch (GeneralSecurityException e) {
            throw new IOException("The keys for the engine cannot be used", e);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
