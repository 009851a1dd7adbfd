package dev.drydock.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.ui.UiBench;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final Choices choices = new Choices(new UiBench().work, _ -> Optional.empty(), (_, _) -> {});
    private final SettingsViewModel model = new SettingsViewModel(choices, "0.1.0");

    @Test
    void theTypedPlaceOfKindIsTakenWithoutSpaces() {
        model.takeKindPath("  /usr/bin/kind ");
        assertThat(choices.kindPathProperty().get()).isEqualTo("/usr/bin/kind");
    }

    @Test
    void theChosenFileIsTaken() {
        model.takeKindPath(Path.of("kind"));
        assertThat(model.kindPathProperty().get()).isEqualTo("kind");
    }
}
