package dev.drydock.feature.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineInfo;
import dev.drydock.flow.Threads;
import dev.drydock.flow.Together;
import dev.drydock.host.HostPorts;
import dev.drydock.host.Inotify;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ContainerState;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class PreflightTest {
    private static final long GIB = 1L << 30;

    private final FakeEngine engine = new FakeEngine();
    private final FakeComputer computer = new FakeComputer();
    private Optional<Problem> kind = Optional.empty();

    @Test
    void aGoodComputerPassesEveryCheck() throws Exception {
        assertThat(run(80, 443))
                .isEqualTo(List.of(
                        passed(
                                "preflight.engine",
                                Message.of("preflight.engine.found", "28.2.2", "unix:///run/docker.sock")),
                        passed("preflight.kind", Message.of("preflight.kind.found", "0.30.0", "/opt/kind")),
                        Check.good(Message.of("preflight.port", 80), Message.of("preflight.port.free")),
                        Check.good(Message.of("preflight.port", 443), Message.of("preflight.port.free")),
                        passed("preflight.disk", Message.of("preflight.disk.free", 50.0, "/var/lib/docker")),
                        passed("preflight.memory", Message.of("preflight.memory.free", 8.0, 16.0)),
                        passed("preflight.inotify", Message.of("preflight.inotify.found", "524288", "512"))));
    }

    @Test
    void aMissingEngineIsOneProblemNotMany() throws Exception {
        Problem gone =
                new EngineProblem.EngineUnreachable(List.of(new Problem.Attempt("unix:///run/docker.sock", "no")));
        engine.problem = Optional.of(gone);

        assertThat(problems(80)).isEqualTo(List.of(gone));
        assertThat(run(80)).contains(passed("preflight.memory", Message.of("preflight.memory.here", 8.0)));
    }

    @Test
    void anEngineOnAnotherComputerWillNotDo() throws Exception {
        engine.address = "tcp://10.0.0.7:2376";

        assertThat(problems(80)).isEqualTo(List.of(new EngineProblem.EngineElsewhere("tcp://10.0.0.7:2376")));
    }

    @Test
    void aMissingKindIsTold() throws Exception {
        kind = Optional.of(new ClusterProblem.KindMissing(List.of()));

        assertThat(problems(80)).isEqualTo(List.of(new ClusterProblem.KindMissing(List.of())));
    }

    @Test
    void aKindThatCannotBeRunIsTold() throws Exception {
        Problem refused = new HostProblem.ProgramNotStarted("/opt/kind", "no");
        kind = Optional.of(refused);

        assertThat(run(80))
                .contains(Check.bad(Message.of("preflight.kind"), Message.of("preflight.kind.broken"), refused));
    }

    @Test
    void aContainerIsNamedBeforeTheProcessThatServesItsPort() throws Exception {
        computer.ports.put(80, HostPorts.State.TAKEN);
        computer.holders.put(80, Message.of("problem.holder.process", "docker-proxy", "12"));
        engine.containers = List.of(container("web", ContainerState.RUNNING, 80));

        assertThat(problems(80, 443))
                .isEqualTo(List.of(new HostProblem.PortTaken(
                        80, Optional.of(Message.of("problem.holder.container", "web")), Optional.of(8080))));
    }

    @Test
    void aContainerHoldsItsPortAlsoWhereNobodyListens() throws Exception {
        engine.containers =
                List.of(container("web", ContainerState.PAUSED, 443), container("old", ContainerState.EXITED, 80));

        assertThat(problems(80, 443))
                .isEqualTo(List.of(new HostProblem.PortTaken(
                        443, Optional.of(Message.of("problem.holder.container", "web")), Optional.of(8443))));
    }

    @Test
    void thePortOfferedInsteadIsHeldByNobody() throws Exception {
        computer.ports.put(80, HostPorts.State.TAKEN);
        computer.ports.put(8080, HostPorts.State.TAKEN);
        engine.containers = List.of(container("web", ContainerState.RUNNING, 8081));

        assertThat(problems(80)).isEqualTo(List.of(new HostProblem.PortTaken(80, Optional.empty(), Optional.of(8082))));
    }

    @Test
    void aPortTheSystemKeepsIsForbidden() throws Exception {
        computer.ports.put(80, HostPorts.State.FORBIDDEN);

        assertThat(problems(80)).isEqualTo(List.of(new HostProblem.PortForbidden(80, Optional.of(8080))));
    }

    @Test
    void littleDiskAndMemoryAreTold() throws Exception {
        computer.disk = Optional.of(GIB);
        computer.memory = GIB;

        assertThat(problems(80))
                .isEqualTo(List.of(
                        new HostProblem.DiskLow("/var/lib/docker", GIB, 3 * GIB),
                        new HostProblem.MemoryLow(GIB, 2 * GIB)));
    }

    @Test
    void theMemoryOfTheEnginesOwnComputerCountsToo() throws Exception {
        engine.memory = GIB;

        assertThat(problems(80)).isEqualTo(List.of(new HostProblem.MemoryLow(GIB, 2 * GIB)));
    }

    @Test
    void aDiskElsewhereIsNotMeasured() throws Exception {
        computer.disk = Optional.empty();

        assertThat(run(80)).contains(passed("preflight.disk", Message.of("preflight.disk.elsewhere")));
    }

    @Test
    void lowFileWatchesWarnWithoutStopping() throws Exception {
        computer.inotify = Optional.of(new Inotify.Limits(8192, 128));

        assertThat(run(80)).contains(passed("preflight.inotify", Message.of("preflight.inotify.low", "8192", "128")));
    }

    @Test
    void aCheckThatHangsDoesNotHoldUpTheOthers() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        engine.hang = Optional.of(never);
        long begun = System.nanoTime();

        List<Check> checks = run(Duration.ofMillis(300), 80);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(checks)
                .contains(
                        Check.unknown(Message.of("preflight.engine"), Message.of("preflight.unanswered", 5L)),
                        passed("preflight.kind", Message.of("preflight.kind.found", "0.30.0", "/opt/kind")));
        never.countDown();
    }

    private KindSource.Found kind() throws ProblemException {
        if (kind.isPresent()) {
            throw new ProblemException(kind.get());
        }
        return new KindSource.Found("0.30.0", "/opt/kind");
    }

    private List<Problem> problems(Integer... ports) throws InterruptedException {
        return run(ports).stream().flatMap(check -> check.problem().stream()).toList();
    }

    private List<Check> run(Integer... ports) throws InterruptedException {
        return run(Preflight.LIMIT, ports);
    }

    private List<Check> run(Duration limit, Integer... ports) throws InterruptedException {
        Together together = new Together(new Threads((_, defect) -> defect.printStackTrace()), limit);
        return new Preflight(together, engine, computer, this::kind).run(List.of(ports));
    }

    private static Check passed(String title, Message found) {
        return Check.good(Message.of(title), found);
    }

    private static EngineContainer container(String name, ContainerState state, int hostPort) {
        return new EngineContainer(
                "id-" + name,
                name,
                "nginx:1.28",
                state,
                Instant.EPOCH,
                Map.of(),
                List.of(PortMapping.loopback(hostPort, 80)),
                Map.of(),
                List.of(),
                "");
    }

    private static final class FakeEngine implements EngineSource {
        private Optional<Problem> problem = Optional.empty();
        private Optional<CountDownLatch> hang = Optional.empty();
        private List<EngineContainer> containers = List.of();
        private long memory = 16 * GIB;
        private String address = "unix:///run/docker.sock";

        @Override
        public EngineInfo info() throws ProblemException {
            if (problem.isPresent()) {
                throw new ProblemException(problem.get());
            }
            if (hang.isPresent()) {
                waitFor(hang.get());
            }
            return new EngineInfo(address, "28.2.2", "1.51", "/var/lib/docker", 4, memory, "2");
        }

        @Override
        public List<EngineContainer> containers() {
            return containers;
        }

        private static void waitFor(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void aPortThatTheEngineIsJustLettingGoIsFree() throws Exception {
        computer.looksUntilFree.put(80, 3);

        assertThat(problems(80)).isEmpty();
    }

    private static final class FakeComputer implements Computer {
        private final Map<Integer, HostPorts.State> ports = new HashMap<>();
        private final Map<Integer, Message> holders = new HashMap<>();
        private final Map<Integer, Integer> looksUntilFree = new ConcurrentHashMap<>();
        private Optional<Long> disk = Optional.of(50 * GIB);
        private long memory = 8 * GIB;
        private Optional<Inotify.Limits> inotify = Optional.of(new Inotify.Limits(524_288, 512));

        @Override
        public HostPorts.State port(int port) {
            if (looksUntilFree.merge(port, -1, Integer::sum) >= 0) {
                return HostPorts.State.TAKEN;
            }
            return ports.getOrDefault(port, HostPorts.State.FREE);
        }

        @Override
        public Optional<Message> portHolder(int port) {
            return Optional.ofNullable(holders.get(port));
        }

        @Override
        public Optional<Integer> freePortInsteadOf(int port) {
            return Optional.of(port + 8000);
        }

        @Override
        public Optional<Long> freeBytes(Path folder) {
            return disk;
        }

        @Override
        public long availableMemory() {
            return memory;
        }

        @Override
        public Optional<Inotify.Limits> inotify() {
            return inotify;
        }
    }
}
