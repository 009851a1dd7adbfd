package dev.drydock.ui.engine;

import dev.drydock.feature.engine.EngineReport;
import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.PageScroll;
import dev.drydock.ui.widget.ProblemCard;
import dev.drydock.ui.widget.Screen;
import dev.drydock.ui.widget.ScreenHeader;
import dev.drydock.ui.widget.Skeleton;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The engine in use, and below it every place that was considered. */
public final class EngineView implements Screen {
    private final EngineViewModel model;
    private final Messages messages;
    private final Bonds bonds = new Bonds();
    private final Button again;
    private final VBox page = new VBox(12);
    private final VBox root;

    public EngineView(EngineViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        again = Buttons.plain("engine-again", messages.text("engine.ui.again"), Feather.REFRESH_CW, model::chooseAgain);
        root = new VBox(new ScreenHeader(messages.text("ui.nav.engine"), again), new PageScroll(page));
        root.setId("engine");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void activate() {
        bonds.on(model.lookingProperty(), again::setDisable);
        bonds.on(model.reportProperty(), this::show);
        model.activate();
    }

    @Override
    public void deactivate() {
        model.deactivate();
        bonds.loosen();
    }

    @Override
    public void refresh() {
        model.look();
    }

    private void show(Optional<EngineReport> report) {
        page.getChildren().clear();
        report.ifPresentOrElse(this::show, () -> page.getChildren().add(new Skeleton(3)));
    }

    private void show(EngineReport report) {
        report.problem().ifPresent(problem -> page.getChildren().add(new ProblemCard(problem, messages)));
        report.engine().ifPresent(engine -> page.getChildren().add(new EngineCard(engine, messages)));
        Label title = new Label(messages.text("engine.ui.places"));
        title.getStyleClass().add("section-title");
        page.getChildren().addAll(title, new PlacesCard(report.places(), messages));
    }
}
