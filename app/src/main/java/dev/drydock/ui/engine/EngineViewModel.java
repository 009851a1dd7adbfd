package dev.drydock.ui.engine;

import dev.drydock.feature.engine.EngineReport;
import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Freshness;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.Fetch;
import dev.drydock.ui.fx.UiWork;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which engine is used. Looks again whenever the engine went away or came back. */
public final class EngineViewModel {
    private final UiWork work;
    private final EngineLinks links;
    private final Live<Freshness> freshness;
    private final Bonds bonds = new Bonds();
    private final ObjectProperty<Optional<EngineReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private @Nullable Subscription asking;

    /** @param freshness of what the engine tells */
    public EngineViewModel(UiWork work, EngineLinks links, Live<Freshness> freshness) {
        this.work = work;
        this.links = links;
        this.freshness = freshness;
    }

    void activate() {
        bonds.keep(work.follow(freshness, _ -> look()));
    }

    void deactivate() {
        bonds.loosen();
        stop();
    }

    /** Empty until the first look is over. */
    ObjectProperty<Optional<EngineReport>> reportProperty() {
        return report;
    }

    BooleanProperty lookingProperty() {
        return looking;
    }

    void look() {
        ask(links.look());
    }

    void chooseAgain() {
        ask(links.chooseAgain());
    }

    private void ask(Fetch<EngineReport> question) {
        stop();
        looking.set(true);
        asking = work.fetch(
                question,
                found -> {
                    looking.set(false);
                    report.set(Optional.of(found));
                },
                problem -> {
                    looking.set(false);
                    work.tell(problem);
                });
    }

    private void stop() {
        if (asking != null) {
            asking.close();
            asking = null;
        }
        looking.set(false);
    }
}
