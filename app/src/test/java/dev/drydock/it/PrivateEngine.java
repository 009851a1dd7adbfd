package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Docker engine of the test's own, which it may stop and kill. It has its own network namespace, containerd, data and
 * socket, no bridge and no rules for the network; its only image is busybox, taken from the computer's engine. Needs root and {@code dockerd}.
 */
public final class PrivateEngine implements AutoCloseable {
    private static final Path DOCKERD = Path.of("/usr/sbin/dockerd");
    private static final String IMAGE = "busybox:1.36";

    private final Path folder;
    private final List<String> more;
    private Process process;
    private final List<AutoCloseable> doors = new ArrayList<>();

    private PrivateEngine(Path folder, List<String> more) {
        this.folder = folder;
        this.more = List.copyOf(more);
    }

    public static boolean isPossible() {
        return Files.isExecutable(DOCKERD) && System.getProperty("user.name").equals("root");
    }

    /** @param more further arguments, such as another address */
    public static PrivateEngine running(Path folder, String... more) throws Exception {
        PrivateEngine engine = new PrivateEngine(folder, List.of(more));
        engine.start();
        Path image = folder.resolve("image.tar");
        run(List.of("docker", "save", "-o", image.toString(), IMAGE));
        engine.docker("load", "-i", image.toString());
        return engine;
    }

    public Path socket() {
        return folder.resolve("docker.sock");
    }

    public String address() {
        return "unix://" + socket();
    }

    /** A port of this computer that leads to a port of 127.0.0.1 in the engine's own network, until it is closed. */
    public int doorTo(int port) throws Exception {
        List<String> inside = List.of("nsenter", "--net=/proc/" + process.pid() + "/ns/net");
        run(with(inside, "ip", "link", "set", "lo", "up"));
        Path door = folder.resolve("door.sock");
        Process relay = new ProcessBuilder(with(
                        inside,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Relay.class.getName(),
                        door.toString(),
                        Integer.toString(port)))
                .inheritIO()
                .start();
        doors.add(relay::destroy);
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(door));
        Relay outside = Relay.toSocket(door);
        doors.add(outside);
        return outside.port();
    }

    private static List<String> with(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    /** Returns when it answers. */
    void start() throws Exception {
        // In a network of its own: an engine without a bridge removes docker0, which is that of this computer's engine.
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "--net",
                DOCKERD.toString(),
                "--data-root=" + folder.resolve("data"),
                "--exec-root=" + folder.resolve("exec"),
                "--pidfile=" + folder.resolve("pid"),
                "--host=" + address(),
                "--bridge=none",
                "--iptables=false",
                "--ip-masq=false"));
        command.addAll(more);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(this::answers);
    }

    private boolean answers() throws Exception {
        assertThat(process.isAlive())
                .as(Files.readString(folder.resolve("log")))
                .isTrue();
        Process version = new ProcessBuilder("docker", "-H", address(), "version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return version.waitFor() == 0;
    }

    void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    void kill() throws Exception {
        List<ProcessHandle> with = process.descendants().toList();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        // Its containerd dies with it, but a moment later, and the next engine would wait for this one's.
        for (ProcessHandle each : with) {
            each.destroyForcibly();
            await().atMost(Duration.ofSeconds(10)).until(() -> !each.isAlive());
        }
        Files.deleteIfExists(folder.resolve("exec/containerd/containerd.pid"));
    }

    /** A container that looks like the node of a kind cluster. */
    public String node(String cluster, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "-d",
                "--network=none",
                "--label=io.x-k8s.kind.cluster=" + cluster,
                "--label=io.x-k8s.kind.role=control-plane",
                "--name=" + cluster + "-control-plane"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(IMAGE, "sleep", "86400"));
        return docker(arguments.toArray(String[]::new));
    }

    public String docker(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("docker", "-H", address()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    public void removeNodes() throws Exception {
        for (String id : docker("ps", "-aq").lines().toList()) {
            docker("rm", "-f", id);
        }
    }

    public static String run(List<String> command) throws Exception {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(program.getInputStream().readAllBytes()).strip();
        assertThat(program.waitFor()).as(command + ": " + output).isZero();
        return output;
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable door : doors) {
            door.close();
        }
        if (!process.isAlive()) {
            start();
        }
        removeNodes();
        stop();
        unmount();
    }

    /** A killed engine leaves what it had mounted; the deepest first. */
    private void unmount() throws IOException, InterruptedException {
        List<String> mounts = Files.readAllLines(Path.of("/proc/self/mounts")).stream()
                .map(line -> line.split(" ")[1])
                .filter(place -> place.startsWith(folder.toString()))
                .sorted()
                .toList();
        for (String place : mounts.reversed()) {
            new ProcessBuilder("umount", "-l", place).start().waitFor();
        }
    }
}
