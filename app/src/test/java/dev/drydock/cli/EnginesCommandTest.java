package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.engine.EngineReport;
import dev.drydock.model.EngineFacts;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnginesCommandTest {
    private static final EngineFacts FACTS = new EngineFacts(
            "unix:///s", "Debian 12", "28.2.2", "1.50", "2", "overlay2", 4, 8L << 30, EngineFacts.Reach.LOCAL);
    private static final EnginePlace HOST = new EnginePlace(
            Message.of("engine.place.host"), "", EnginePlace.State.UNUSED, Message.of("engine.why.notSet"));
    private static final EnginePlace DOCKER = new EnginePlace(
            Message.of("engine.place.docker"), "unix:///s", EnginePlace.State.CHOSEN, Message.of("engine.why.usual"));

    private final FakeShell shell = new FakeShell();

    @Test
    void theTableSaysWhichWasChosenAndWhyTheOthersWereNot() {
        shell.application.engines = new EngineReport(Optional.of(FACTS), Optional.empty(), List.of(HOST, DOCKER));

        assertThat(shell.run("engines")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAME          ADDRESS     STATE       WHY
                DOCKER_HOST   -           not asked   not set
                Docker        unix:///s   chosen      the first of the usual places that answers
                Docker 28.2.2 on Debian 12: API 1.50, cgroup v2, overlay2, 4 CPUs, 8.0 GiB of memory
                """);
    }

    @Test
    void asJsonTheStatesAreWords() {
        shell.application.engines = new EngineReport(Optional.of(FACTS), Optional.empty(), List.of(DOCKER));

        assertThat(shell.run("engines", "--json")).isZero();
        assertThat(shell.out())
                .isEqualTo("{\"engine\":{\"address\":\"unix:///s\",\"product\":\"Debian 12\",\"version\":\"28.2.2\","
                        + "\"apiVersion\":\"1.50\",\"cgroupVersion\":\"2\",\"storageDriver\":\"overlay2\",\"cpus\":4,"
                        + "\"memoryBytes\":8589934592,\"reach\":\"local\"},\"places\":[{\"name\":\"Docker\","
                        + "\"address\":\"unix:///s\",\"state\":\"chosen\","
                        + "\"why\":\"the first of the usual places that answers\"}],\"problem\":null}\n");
    }

    @Test
    void anEngineElsewhereIsAProblem() {
        shell.application.engines = new EngineReport(
                Optional.of(FACTS), Optional.of(new EngineProblem.EngineElsewhere("ssh://me@there")), List.of(HOST));

        assertThat(shell.run("engines")).isEqualTo(1);
        assertThat(shell.error()).startsWith("The Docker engine at ssh://me@there is on another computer");
    }
}
