package dev.drydock.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Problem;
import java.io.EOFException;
import java.net.SocketException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

final class EngineErrorsTest {
    @Test
    void aRefusalKeepsTheEnginesWords() {
        assertThat(translate(new ConflictException("Status 409: {\"message\":\"name \\\"x\\\" is taken\"}\n")))
                .isEqualTo(new EngineProblem.EngineFailed("docker ps", "name \"x\" is taken"));
    }

    @Test
    void aRefusalWithoutWordsHasItsStatus() {
        assertThat(translate(new DockerException(null, 500)))
                .isEqualTo(new EngineProblem.EngineFailed("docker ps", "HTTP 500"));
    }

    @Test
    void aFullDiskIsRecognised() {
        assertThat(translate(new DockerException("write /var/lib/docker/x: no space left on device", 500)))
                .isEqualTo(new EngineProblem.EngineDiskFull("docker ps"));
    }

    @Test
    void aConnectionThatBreaksIsALostEngine() {
        assertThat(translate(new RuntimeException(new SocketException("Broken pipe"))))
                .isEqualTo(new EngineProblem.EngineLost("docker ps", "Broken pipe"));
        assertThat(translate(new EOFException())).isEqualTo(new EngineProblem.EngineLost("docker ps", "EOFException"));
    }

    @Test
    void aForbiddenSocketNamesItsAddress() {
        Problem forbidden = new EngineProblem.EngineForbidden("unix:///var/run/docker.sock");
        assertThat(translate(new RuntimeException(new SocketException("Permission denied"))))
                .isEqualTo(forbidden);
        assertThat(translate(new AccessDeniedException("/var/run/docker.sock"))).isEqualTo(forbidden);
    }

    @Test
    void aRefusalThatSpeaksOfPermissionsIsNotAForbiddenSocket() {
        assertThat(translate(new DockerException("mount: Permission denied", 500)))
                .isEqualTo(new EngineProblem.EngineFailed("docker ps", "mount: Permission denied"));
    }

    @Test
    void aDefectIsNotALostEngine() {
        assertThat(translate(new IllegalStateException("odd")))
                .isEqualTo(new EngineProblem.EngineFailed("docker ps", "odd"));
    }

    private static Problem translate(Throwable error) {
        return EngineErrors.translate(error, "docker ps", "unix:///var/run/docker.sock");
    }
}
