package dev.drydock.docker;

import com.github.dockerjava.transport.NamedPipeSocket;
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
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

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

    static EngineSocket open(URI address, Optional<EngineTls> tls) throws IOException {
        return switch (address.getScheme()) {
            case "unix" -> unix(address.getPath());
            case "npipe" -> pipe(address.getPath());
            default -> tcp(address, tls);
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

    private static EngineSocket tcp(URI address, Optional<EngineTls> tls) throws IOException {
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECT_MILLIS);
            plain.setTcpNoDelay(true);
            Socket socket = tls.isPresent() ? protect(plain, address, tls.get()) : plain;
            return new EngineSocket(socket.getInputStream(), socket.getOutputStream(), socket::shutdownOutput, socket);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static SSLSocket protect(Socket plain, URI address, EngineTls tls) throws IOException {
        SSLSocket socket = (SSLSocket)
                context(tls).getSocketFactory().createSocket(plain, address.getHost(), address.getPort(), true);
        if (tls.verify()) {
            // A plain SSLSocket takes any name that the authority has signed.
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        socket.startHandshake();
        return socket;
    }

    private static SSLContext context(EngineTls tls) throws IOException {
        try {
            return tls.getSSLContext();
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
