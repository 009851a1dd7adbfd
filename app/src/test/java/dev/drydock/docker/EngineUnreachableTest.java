package dev.drydock.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.drydock.flow.Threads;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.Problem.Attempt;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(5)
final class EngineUnreachableTest {
    @TempDir
    Path directory;

    private final Threads threads = new Threads((thread, defect) -> defect.printStackTrace());

    @Test
    void aSocketThatIsNotThereIsNamedWithItsReason() {
        String address = "unix://" + directory.resolve("none.sock");
        assertThat(problemAt(address))
                .isEqualTo(new EngineProblem.EngineUnreachable(
                        List.of(new Attempt(address, Message.of("engine.why.noSocket")))));
    }

    @Test
    void aSocketThatNobodyListensOnIsNamedWithItsReason() throws IOException {
        Path socket = directory.resolve("dead.sock");
        listen(socket).close();
        assertThat(problemAt("unix://" + socket))
                .isEqualTo(new EngineProblem.EngineUnreachable(
                        List.of(new Attempt("unix://" + socket, "Connection refused"))));
    }

    @Test
    void anEngineThatTakesCallsAndNeverAnswersIsGivenUp() throws IOException {
        Path socket = directory.resolve("mute.sock");
        try (ServerSocketChannel mute = listen(socket)) {
            assertThat(mute.isOpen()).isTrue();
            assertThat(problemAt("unix://" + socket))
                    .isEqualTo(new EngineProblem.EngineUnreachable(
                            List.of(new Attempt("unix://" + socket, Message.of("problem.why.noAnswer", 4L)))));
        }
    }

    @Test
    void aCallWithoutAnAnswerEndsAtItsLimit() {
        TimedCalls calls = new TimedCalls(threads);
        assertThatExceptionOfType(java.util.concurrent.TimeoutException.class)
                .isThrownBy(() -> calls.run("sleep", Duration.ofMillis(50), () -> {
                    Thread.sleep(60_000);
                    return "";
                }));
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
    }

    private Problem problemAt(String address) {
        try (DockerEngine engine =
                new DockerEngine(new EngineLocator(Map.of("DOCKER_HOST", address), "Linux", directory), threads)) {
            engine.containers();
            throw new AssertionError("an engine answered at " + address);
        } catch (ProblemException e) {
            return e.problem();
        }
    }
}
