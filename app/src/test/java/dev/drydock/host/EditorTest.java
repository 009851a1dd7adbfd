package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.model.HostProblem.EditorFailed;
import dev.drydock.model.HostProblem.ProgramNotStarted;
import dev.drydock.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class EditorTest {
    @TempDir
    Path folder;

    @Test
    void visualComesBeforeEditorAndBothBeforeWhatEverySystemHas() {
        assertThat(editor(Map.of("VISUAL", "code --wait", "EDITOR", "vim")).command())
                .isEqualTo(List.of("code", "--wait"));
        assertThat(editor(Map.of("VISUAL", " ", "EDITOR", "'/my editors/e' \"a b\""))
                        .command())
                .isEqualTo(List.of("/my editors/e", "a b"));
        assertThat(editor(Map.of()).command()).isEqualTo(List.of("vi"));
        assertThat(new Editor(OperatingSystem.WINDOWS, Map.of()).command()).isEqualTo(List.of("notepad"));
    }

    @Test
    void itEditsTheFiles() throws Exception {
        Path file = folder.resolve("a b.yaml");

        editor(Map.of("EDITOR", "touch")).edit(List.of(file));

        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void anEditorThatFailsOrIsNotThereIsTold() {
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> editor(Map.of("EDITOR", "false")).edit(List.of()))
                        .problem())
                .isEqualTo(new EditorFailed("false", 1));
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> editor(Map.of("EDITOR", "/no/editor")).edit(List.of()))
                        .problem())
                .isInstanceOf(ProgramNotStarted.class);
    }

    private static Editor editor(Map<String, String> environment) {
        return new Editor(OperatingSystem.LINUX, environment);
    }
}
