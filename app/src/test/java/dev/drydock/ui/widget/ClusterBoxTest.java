package dev.drydock.ui.widget;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.LiveValue;
import dev.drydock.model.Cluster;
import dev.drydock.model.Observed;
import dev.drydock.ui.Samples;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.ClusterChoice;
import dev.drydock.ui.fx.FxThread;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ClusterBoxTest {
    private final UiBench bench = new UiBench(FxThread::new);
    private final LiveValue<Observed<List<Cluster>>> live = new LiveValue<>(Samples.observed("zz"));
    private final ClusterChoice choice = new ClusterChoice(bench.work, live);
    private ClusterBox box;

    @Start
    void show(Stage stage) {
        choice.follow();
        box = new ClusterBox(choice, "Cluster");
        box.bind(new Bonds());
        Stages.show(stage, new VBox(box));
    }

    private String label() {
        return box.getChildrenUnmodifiable().stream()
                .filter(ListCell.class::isInstance)
                .map(cell -> ((ListCell<?>) cell).getText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFieldNamesTheChosenClusterAlsoWhenAnotherComesBeforeItInTheList() {
        eventually(() -> assertThat(label()).isEqualTo("zz"));
        live.set(Samples.observed("local-hands", "zz"));
        eventually(() -> assertThat(box.getItems()).containsExactly("local-hands", "zz"));
        eventually(() -> assertThat(List.of(
                        label(),
                        box.getValue(),
                        box.getItems().get(box.getSelectionModel().getSelectedIndex()),
                        choice.chosenProperty().get().orElseThrow().name()))
                .containsExactly("zz", "zz", "zz", "zz"));
    }

    @Test
    void theFieldMovesOnTogetherWithTheChoiceWhenItsClusterIsGone(FxRobot robot) {
        live.set(Samples.observed("local-hands", "zz"));
        eventually(() -> assertThat(box.getItems()).hasSize(2));
        live.set(Samples.observed("local-hands"));
        eventually(() -> assertThat(label()).isEqualTo("local-hands"));
        assertThat(choice.chosenProperty().get().orElseThrow().name()).isEqualTo("local-hands");
        live.set(Samples.observed("aa", "local-hands"));
        eventually(() -> assertThat(box.getItems()).hasSize(2));
        robot.interact(() -> box.getSelectionModel().select("aa"));
        assertThat(choice.chosenProperty().get().orElseThrow().name()).isEqualTo("aa");
        assertThat(label()).isEqualTo("aa");
    }
}
