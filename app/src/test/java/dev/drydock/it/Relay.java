package dev.drydock.it;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Hands on what comes to one address to another, both ways, with the end of each. A program, too, to be run elsewhere. */
final class Relay implements AutoCloseable {
    private final ServerSocketChannel server;
    private final SocketAddress target;

    private Relay(ServerSocketChannel server, SocketAddress target) {
        this.server = server;
        this.target = target;
        Thread.ofPlatform().daemon(false).start(this::accept);
    }

    static Relay toSocket(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        return new Relay(server, UnixDomainSocketAddress.of(socket));
    }

    int port() throws IOException {
        return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    /** Arguments: the socket to listen on, the port of 127.0.0.1 to hand on to. */
    public static void main(String[] arguments) throws IOException {
        ServerSocketChannel server =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(arguments[0]));
        Relay _ = new Relay(server, new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[1])));
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel near = server.accept();
                Thread.ofVirtual().start(() -> join(near));
            }
        } catch (IOException closed) {
            // The relay was closed: nobody is let in any more.
            return;
        }
    }

    private void join(SocketChannel near) {
        try (near;
                SocketChannel far = SocketChannel.open(target)) {
            Thread there = Thread.ofVirtual().start(() -> pump(near, far));
            pump(far, near);
            there.join();
        } catch (IOException | InterruptedException e) {
            // One side is not there, or the test is over; the other side hears an end.
            return;
        }
    }

    private static void pump(SocketChannel from, SocketChannel to) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        try {
            while (from.read(buffer.clear()) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
            }
            to.shutdownOutput();
        } catch (IOException gone) {
            // One side has gone; the other hears of it by its own end.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
