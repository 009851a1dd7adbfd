package dev.drydock.ui.urls;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.port.UrlWatch;
import dev.drydock.flow.Live;
import dev.drydock.flow.LiveValue;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Observed;
import dev.drydock.text.Messages;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.Stages;
import dev.drydock.ui.UiBench;
import dev.drydock.ui.fx.FxThread;
import dev.drydock.ui.widget.Toast;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UrlsViewTest {
    private final UiBench bench = new UiBench(FxThread::new);
    private final LiveValue<Observed<List<Endpoint>>> endpoints = new LiveValue<>(Observed.live(DemoData.endpoints()));
    private final List<String> opened = new CopyOnWriteArrayList<>();

    @Start
    void show(Stage stage) {
        UrlsViewModel model = new UrlsViewModel(bench.work, bench.choice("dev"), _ -> watch(), opened::add);
        Stages.show(stage, new UrlsView(model, new Messages(Locale.ENGLISH), new Toast()));
    }

    private UrlWatch watch() {
        return new UrlWatch() {
            @Override
            public Live<Observed<List<Endpoint>>> endpoints() {
                return endpoints;
            }

            @Override
            public void close() {}
        };
    }

    private static Node card(FxRobot robot, String name) {
        Stages.seen(robot, "#url-" + name);
        return robot.lookup("#url-" + name).query();
    }

    @Test
    void openGoesToTheBrowserByMouseAndByKey(FxRobot robot) {
        Node card = card(robot, "Welcome");
        robot.clickOn("#url-open-Welcome");
        robot.interact(card::requestFocus);
        robot.type(KeyCode.ENTER);
        eventually(() ->
                assertThat(opened).containsExactly("http://local-hands.localhost/", "http://local-hands.localhost/"));
    }

    @Test
    void copyPutsTheAddressOnTheClipboard(FxRobot robot) {
        card(robot, "Welcome");
        robot.clickOn("#url-copy-Welcome");
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("http://local-hands.localhost/");
    }

    @Test
    void aServiceBehindWhichNothingListensSaysThatThisIsExpected(FxRobot robot) {
        card(robot, "ubuntu-dev");
        assertThat(robot.from(card(robot, "ubuntu-dev")).lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText))
                .contains(
                        "Nothing listens behind this Service yet. It waits for an app on this computer that is joined to"
                                + " the cluster with mirrord, a tool that lends a local program the place of a pod.");
        assertThat(robot.lookup("#url-open-ubuntu-dev").queryButton().isDisabled())
                .isTrue();
    }

    @Test
    void aClusterWithNothingToOpenSaysSo(FxRobot robot) {
        card(robot, "Welcome");
        endpoints.set(Observed.live(List.of()));
        eventually(() -> assertThat(
                        robot.lookup(".empty-title").queryAs(Labeled.class).getText())
                .isEqualTo("Nothing to open"));
    }
}
