package dev.drydock.ui;

import dev.drydock.feature.engine.EngineReport;
import dev.drydock.model.EngineFacts;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.EnginePlace.State;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem.Attempt;
import java.util.List;
import java.util.Optional;

/** Engines as they might be found. */
public final class DemoEngines {
    private DemoEngines() {}

    /**
     * What the survey found.
     *
     * @param state as of {@link DemoFeatures}, or {@code remote}
     */
    public static EngineReport report(String state) {
        return switch (state) {
            case "unreachable" ->
                new EngineReport(
                        Optional.empty(),
                        Optional.of(new EngineProblem.EngineUnreachable(List.of(
                                new Attempt("unix:///var/run/docker.sock", Message.of("engine.why.noSocket"))))),
                        places(State.SILENT));
            case "remote" ->
                new EngineReport(
                        Optional.of(facts("ssh://me@build.example", EngineFacts.Reach.REMOTE)),
                        Optional.of(new EngineProblem.EngineElsewhere("ssh://me@build.example")),
                        places(State.UNUSED));
            default ->
                new EngineReport(
                        Optional.of(facts("unix:///var/run/docker.sock", EngineFacts.Reach.LOCAL)),
                        Optional.empty(),
                        places(State.CHOSEN));
        };
    }

    private static EngineFacts facts(String address, EngineFacts.Reach reach) {
        return new EngineFacts(
                address, "Debian GNU/Linux 12 (bookworm)", "28.2.2", "1.50", "2", "overlay2", 8, 16L << 30, reach);
    }

    private static List<EnginePlace> places(State docker) {
        return List.of(
                place("host", "", State.UNUSED, "engine.why.notSet"),
                place("contextVariable", "", State.UNUSED, "engine.why.notSet"),
                place("contextInUse", "", State.UNUSED, "engine.why.noContext"),
                place(
                        "docker",
                        "unix:///var/run/docker.sock",
                        docker,
                        docker == State.CHOSEN ? "engine.why.usual" : "engine.why.noSocket"),
                place("desktop", "unix:///home/me/.docker/desktop/docker.sock", State.SILENT, "engine.why.noSocket"),
                place("colima", "unix:///home/me/.colima/default/docker.sock", State.ANSWERS, "engine.why.later"),
                place("podman", "unix:///run/podman/podman.sock", State.SILENT, "engine.why.noSocket"));
    }

    private static EnginePlace place(String name, String address, State state, String why) {
        return new EnginePlace(Message.of("engine.place." + name), address, state, Message.of(why));
    }
}
