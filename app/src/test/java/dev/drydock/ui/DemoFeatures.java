package dev.drydock.ui;

import dev.drydock.feature.kubeconfig.Merged;
import dev.drydock.feature.log.LogListener;
import dev.drydock.feature.log.LogRequest;
import dev.drydock.feature.port.UrlWatch;
import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.sandbox.Recreation;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.feature.workload.PodWatch;
import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Task;
import dev.drydock.flow.Tasks;
import dev.drydock.flow.Threads;
import dev.drydock.model.Cluster;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Endpoint;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Pod;
import dev.drydock.model.Problem;
import dev.drydock.ui.engine.EngineLinks;
import dev.drydock.ui.home.KubeconfigActions;
import dev.drydock.ui.home.PowerActions;
import dev.drydock.ui.home.SandboxActions;
import dev.drydock.ui.shell.ShellDependencies;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Features without an outside: what they show is made up, what they do only takes time. */
public final class DemoFeatures {
    public final LiveValue<Observed<List<Cluster>>> clusters;
    public final LiveValue<Observed<List<Pod>>> pods = new LiveValue<>(Observed.live(DemoData.pods(200)));
    public final LiveValue<Observed<List<Endpoint>>> urls = new LiveValue<>(Observed.live(DemoData.endpoints()));
    public final Tasks tasks;
    private final Threads threads;
    private final Duration stepTime;
    private final boolean few;
    private final OwnProfiles own;
    private final String state;

    /**
     * @param state {@code normal}, {@code few} (the real profiles and two clusters), {@code profiles} (five of them), {@code empty}, {@code unreachable}, {@code stale} or {@code loading}
     */
    public DemoFeatures(Threads threads, String state, Duration stepTime) {
        this.threads = threads;
        this.stepTime = stepTime;
        this.state = state;
        few = state.equals("few") || state.equals("profiles");
        own = state.equals("profiles") ? DemoProfiles.several() : DemoProfiles.bundled();
        tasks = new Tasks(
                threads, Clock.systemUTC(), error -> new DrydockProblem.Unexpected(error.toString(), "x.log"));
        Observed<List<Cluster>> none = new Observed<>(List.of(), new Freshness.Live());
        Freshness stale = new Freshness.Stale(Instant.now().minusSeconds(40), unreachable());
        clusters = new LiveValue<>(
                switch (state) {
                    case "empty" -> none;
                    case "few" -> Observed.live(DemoData.clusters().subList(0, 2));
                    case "profiles" ->
                        Observed.live(DemoData.clusters().subList(0, 2).stream()
                                .map(DemoData::ofItsOwnProfile)
                                .toList());
                    case "unreachable" -> none.but(stale);
                    case "loading" -> none.but(new Freshness.Waiting());
                    default -> Observed.live(DemoData.clusters());
                });
        switch (state) {
            case "stale" -> {
                clusters.update(now -> now.but(stale));
                pods.update(now -> now.but(stale));
                urls.update(now -> now.but(stale));
            }
            case "loading" -> {
                pods.set(Observed.waiting(List.of()));
                urls.set(Observed.waiting(List.of()));
            }
            default -> {}
        }
    }

    private static Problem unreachable() {
        return new EngineProblem.EngineUnreachable(List.of(
                new Problem.Attempt("unix:///var/run/docker.sock", "no such file"),
                new Problem.Attempt("unix:///home/me/.docker/run/docker.sock", "no such file")));
    }

    public ShellDependencies dependencies() {
        return new ShellDependencies(
                clusters,
                tasks.all(),
                new SandboxActions(
                        request -> DemoPlans.up(request.name().orElse(request.profile()), stepTime),
                        name -> DemoPlans.simple("start", name, stepTime),
                        name -> DemoPlans.simple("stop", name, stepTime),
                        name -> DemoPlans.simple("down", name, stepTime),
                        this::run),
                kubeconfigs(),
                power(),
                few ? own.profiles()::all : DemoData::profiles,
                few ? own.profiles()::broken : List::of,
                own,
                () -> clusters.value().value(),
                address -> address,
                _ -> podWatch(),
                this::log,
                _ -> urlWatch(),
                DemoData::history,
                new EngineLinks(() -> DemoEngines.report(state), () -> DemoEngines.report(state)),
                "0.1.0");
    }

    private PowerActions power() {
        return new PowerActions(
                name -> DemoPlans.simple("restart", name, stepTime),
                name -> DemoPlans.simple("pause", name, stepTime),
                name -> DemoPlans.simple("unpause", name, stepTime),
                (name, _) -> new Recreation(
                        DemoPlans.simple("recreate", name, stepTime),
                        DemoPlans.simple("down", name, stepTime),
                        UpRequest.of(name)),
                request -> DemoPlans.up(request.profile(), stepTime),
                DemoData::details,
                this::run);
    }

    private static KubeconfigActions kubeconfigs() {
        Path file = Path.of("/home/me/.kube/config");
        return new KubeconfigActions(
                name -> Path.of("/home/me/.local/share/drydock/kubeconfig", name + ".yaml"),
                name -> "export KUBECONFIG='/home/me/.local/share/drydock/kubeconfig/" + name + ".yaml'",
                (name, _) -> new Merged(file, "drydock-" + name, false),
                (_, _) -> List.of(file));
    }

    public Task run(Plan plan) {
        return tasks.start(plan);
    }

    private PodWatch podWatch() {
        return new PodWatch() {
            @Override
            public Live<Observed<List<Pod>>> pods() {
                return pods;
            }

            @Override
            public void close() {}
        };
    }

    private UrlWatch urlWatch() {
        return new UrlWatch() {
            @Override
            public Live<Observed<List<Endpoint>>> endpoints() {
                return urls;
            }

            @Override
            public void close() {}
        };
    }

    private Subscription log(LogRequest request, LogListener listener) {
        AtomicInteger line = new AtomicInteger();
        listener.freshness(new Freshness.Live());
        return threads.repeat("demo log", Duration.ofMillis(200), () -> {
            for (int i = 0; i < 5; i++) {
                int number = line.incrementAndGet();
                listener.lines(List.of(
                        number % 7 == 0
                                ? "\u001B[31mERROR\u001B[0m " + Instant.now() + " request " + number
                                        + " failed: upstream timed out while reading the response header from upstream,"
                                        + " client: 10.244.0.1, server: local-hands.localhost, request: \"GET / HTTP/1.1\""
                                : "INFO  " + Instant.now() + " " + request.pod() + " GET /health 200 你好 " + number));
            }
        });
    }
}
