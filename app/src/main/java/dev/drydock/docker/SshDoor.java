package dev.drydock.docker;

import dev.drydock.flow.Subscription;
import dev.drydock.flow.Threads;
import dev.drydock.model.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A socket on this computer behind which ssh leads to an engine elsewhere, so that the library and our own exchanges both
 * find a socket as usual. It lies in a folder that only this user may enter, and goes with its closing.
 */
final class SshDoor implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(SshDoor.class);
    private static final int PIECE = 64 << 10;

    private final EngineTunnel ssh;
    private final String address;
    private final Threads threads;
    private final Path folder;
    private final ServerSocketChannel server;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile Optional<Message> complaint = Optional.empty();

    private SshDoor(EngineTunnel ssh, String address, Threads threads) throws IOException {
        this.ssh = ssh;
        this.address = address;
        this.threads = threads;
        folder = Files.createTempDirectory("drydock-ssh");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket()));
    }

    static SshDoor open(EngineTunnel ssh, String address, Threads threads) throws IOException {
        SshDoor door = new SshDoor(ssh, address, threads);
        Subscription _ = threads.start("ssh door", door::accept);
        return door;
    }

    Path socket() {
        return folder.resolve("engine.sock");
    }

    /** What ssh said last when it did not get through. */
    Optional<Message> complaint() {
        return complaint;
    }

    private void accept() {
        try {
            while (server.isOpen()) {
                SocketChannel near = server.accept();
                Subscription _ = threads.start("ssh line", () -> carry(near));
            }
        } catch (IOException closed) {
            LOG.debug("The way to {} was closed", address, closed);
        }
    }

    private void carry(SocketChannel near) {
        open.add(near);
        try (near;
                EngineTunnel.Line far = ssh.open(SshCommand.arguments(address))) {
            open.add(far);
            Subscription _ = threads.start("ssh there", () -> send(near, far));
            OutputStream back = Channels.newOutputStream(near);
            boolean silent = copy(far.in(), back) == 0;
            if (silent && !far.complaint().isEmpty()) {
                complaint = Optional.of(Message.verbatim(far.complaint()));
            }
            open.remove(far);
        } catch (IOException e) {
            complaint = complaint.or(() -> Optional.of(EngineErrors.words(e)));
            LOG.debug("A line to {} ended", address, e);
        } finally {
            open.remove(near);
        }
    }

    /** An end is passed on as such: an exec's input ends long before its output. */
    private void send(SocketChannel near, EngineTunnel.Line far) {
        try (OutputStream there = far.out()) {
            copy(Channels.newInputStream(near), there);
        } catch (IOException e) {
            LOG.debug("The other side of a line to {} ended first", address, e);
        }
    }

    /** Each piece goes on at once, for nobody knows whether another follows. */
    private static long copy(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[PIECE];
        long sum = 0;
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            to.write(piece, 0, read);
            to.flush();
            sum += read;
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Closeable each : open) {
            each.close();
        }
        Files.deleteIfExists(socket());
        Files.deleteIfExists(folder);
    }
}
