package dev.drydock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecoveredTest {
    @Test
    void anEngineThatIsNotThereIsLeftToTheCommandToTell(@TempDir Path home) throws Exception {
        List<Problem> told = new ArrayList<>();
        Map<String, String> environment =
                Map.of("DRYDOCK_HOME", home.toString(), "DOCKER_HOST", "unix://" + home.resolve("nowhere"));
        try (Wiring wiring = new Wiring(environment)) {
            new Recovered(wiring, told::add).everything();
        }
        assertThat(told).isEmpty();
    }
}
