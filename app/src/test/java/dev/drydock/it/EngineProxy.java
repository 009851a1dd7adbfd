package dev.drydock.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A socket in front of the engine's, so that a test can take the engine away and give it back, or have it fall silent. */
final class EngineProxy implements AutoCloseable {
    private final Path socket;
    private final UnixDomainSocketAddress engine;
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
    /** Those of the engine's connections of which nothing is passed on any more. */
    private final Set<SocketChannel> silenced = ConcurrentHashMap.newKeySet();

    private final Set<SocketChannel> fromEngine = ConcurrentHashMap.newKeySet();
    private volatile boolean mute;
    private ServerSocketChannel server;

    EngineProxy(Path socket) throws IOException {
        this(socket, Path.of("/var/run/docker.sock"));
    }

    EngineProxy(Path socket, Path engine) throws IOException {
        this.socket = socket;
        this.engine = UnixDomainSocketAddress.of(engine);
        server = listen();
    }

    String address() {
        return "unix://" + socket;
    }

    /** From now on the engine is gone: open connections break, new ones are refused. */
    synchronized void cut() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        for (SocketChannel channel : open) {
            channel.close();
        }
        open.clear();
    }

    synchronized void restore() throws IOException {
        server = listen();
    }

    /** Nothing comes any more on the connections there are now, such as the stream of events; new ones work. */
    void silence() {
        silenced.addAll(fromEngine);
    }

    /** Takes every connection and never answers, until told otherwise. */
    void mute(boolean now) {
        mute = now;
        if (now) {
            silence();
        }
    }

    private ServerSocketChannel listen() throws IOException {
        ServerSocketChannel fresh = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        fresh.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(() -> accept(fresh));
        return fresh;
    }

    private void accept(ServerSocketChannel from) {
        try {
            while (true) {
                SocketChannel client = from.accept();
                open.add(client);
                if (mute) {
                    continue;
                }
                SocketChannel far = SocketChannel.open(engine);
                open.add(far);
                fromEngine.add(far);
                Thread.ofVirtual().start(() -> pump(client, far));
                Thread.ofVirtual().start(() -> pump(far, client));
            }
        } catch (IOException closed) {
            // The proxy was cut: nobody is let in any more.
            return;
        }
    }

    /** An end of input is passed on as such: the docker program says "no more input" and then waits for output. */
    private void pump(SocketChannel from, SocketChannel to) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        try {
            while (from.read(buffer.clear()) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining() && !silenced.contains(from)) {
                    to.write(buffer);
                }
            }
            if (!silenced.contains(from)) {
                to.shutdownOutput();
            }
        } catch (IOException cut) {
            close(from);
            close(to);
        }
    }

    private void close(SocketChannel channel) {
        open.remove(channel);
        fromEngine.remove(channel);
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
