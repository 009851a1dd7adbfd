package dev.drydock.docker;

import dev.drydock.flow.Threads;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between Drydock and the real engine, and can go away as a stopped engine does. */
public final class EngineProxy implements AutoCloseable {
    private final Path socket;
    private final Path engine;
    private final Threads threads;
    private final ServerSocketChannel server;
    private final List<SocketChannel> open = new CopyOnWriteArrayList<>();

    /** @param directory for its socket */
    public EngineProxy(Path directory, Threads threads) throws IOException {
        this.socket = directory.resolve("proxy.sock");
        this.engine = Path.of("/var/run/docker.sock");
        this.threads = threads;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        threads.start("proxy", this::accept);
    }

    public DockerEngine connect() {
        Map<String, String> environment = Map.of("DOCKER_HOST", "unix://" + socket);
        return new DockerEngine(new EngineLocator(environment, "Linux", socket.getParent()), threads);
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel near = server.accept();
                SocketChannel far = SocketChannel.open(UnixDomainSocketAddress.of(engine));
                open.addAll(List.of(near, far));
                if (!server.isOpen()) {
                    near.close();
                    far.close();
                }
                threads.start("there", () -> copy(near, far));
                threads.start("back", () -> copy(far, near));
            }
        } catch (IOException closed) {
            // The proxy went away, as it was told.
        }
    }

    private static void copy(SocketChannel from, SocketChannel to) {
        ByteBuffer buffer = ByteBuffer.allocate(65_536);
        try {
            while (from.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
                buffer.clear();
            }
            to.shutdownOutput();
        } catch (IOException closed) {
            // One side went away; the other hears of it by its own end.
        }
    }

    /** Cuts every connection and takes no new ones. */
    @Override
    public void close() throws IOException {
        server.close();
        for (SocketChannel channel : open) {
            channel.close();
        }
        Files.deleteIfExists(socket);
    }
}
