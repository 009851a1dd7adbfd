package dev.drydock.ui.runtime;

import dev.drydock.text.Messages;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.widget.Buttons;
import dev.drydock.ui.widget.Icon;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The row of controls above a log. */
final class LogTools extends HBox {
    private final LogViewModel model;
    private final Messages messages;
    private final ComboBox<String> container = new ComboBox<>();
    private final ComboBox<Integer> tail = new ComboBox<>();
    private final TextField search = new TextField();
    private final ToggleButton follow;
    private final ToggleButton previous;
    private final ToggleButton wrap;

    LogTools(LogViewModel model, Messages messages, LogList list) {
        super(8);
        this.model = model;
        this.messages = messages;
        follow = toggle("log-follow", "ui.log.follow", Feather.CHEVRONS_DOWN);
        previous = toggle("log-previous", "ui.log.previous", Feather.ROTATE_CCW);
        wrap = toggle("log-wrap", "ui.log.wrap", Feather.CORNER_DOWN_LEFT);
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        setUpContainer();
        setUpTail();
        setUpSearch(list);
        list.wrapProperty().bind(wrap.selectedProperty());
        getChildren()
                .addAll(
                        container,
                        tail,
                        search,
                        Buttons.icon("log-up", messages.text("ui.log.up"), Feather.CHEVRON_UP, list::findPrevious),
                        Buttons.icon("log-down", messages.text("ui.log.down"), Feather.CHEVRON_DOWN, list::findNext),
                        follow,
                        wrap,
                        previous,
                        Buttons.icon("log-copy", messages.text("ui.log.copy"), Feather.COPY, list::copy),
                        Buttons.icon("log-clear", messages.text("ui.log.clear"), Feather.TRASH, model::clear));
    }

    void activate(Bonds bonds) {
        bonds.on(model.sourceProperty(), this::show);
        bonds.on(model.followProperty(), follow::setSelected);
        bonds.on(follow.selectedProperty(), model.followProperty()::set);
        bonds.on(previous.selectedProperty(), model::choosePrevious);
        bonds.on(container.valueProperty(), name -> Optional.ofNullable(name).ifPresent(model::chooseContainer));
        bonds.on(tail.valueProperty(), model.tailProperty()::set);
    }

    void findAnew() {
        search.requestFocus();
        search.selectAll();
    }

    private void show(Optional<LogViewModel.Source> source) {
        List<String> names = source.map(one -> one.pod().containers()).orElse(List.of());
        if (!names.equals(container.getItems())) {
            container.getItems().setAll(names);
        }
        container.setValue(source.flatMap(LogViewModel.Source::container).orElse(null));
        container.setDisable(names.size() < 2);
        previous.setSelected(source.filter(LogViewModel.Source::previous).isPresent());
    }

    private void setUpContainer() {
        container.setId("log-container");
        container.setAccessibleText(messages.text("ui.log.container"));
        container.setPromptText(messages.text("ui.log.container"));
        container.setPrefWidth(180);
        container.setMinWidth(96);
    }

    private void setUpTail() {
        tail.setId("log-tail");
        tail.setAccessibleText(messages.text("ui.log.tail"));
        tail.getItems().setAll(200, LogViewModel.DEFAULT_TAIL, 10_000, 0);
        tail.setValue(model.tailProperty().get());
        tail.setCellFactory(_ -> new TailCell());
        tail.setButtonCell(new TailCell());
        tail.setMinWidth(112);
    }

    private void setUpSearch(LogList list) {
        search.setId("log-search");
        search.setPromptText(messages.text("ui.log.search"));
        search.setMinWidth(96);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().subscribe(list::search);
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
                list.findPrevious();
            } else if (key.getCode() == KeyCode.ENTER) {
                list.findNext();
            }
        });
    }

    private ToggleButton toggle(String id, String key, Feather icon) {
        ToggleButton button = new ToggleButton("", new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "tool-toggle");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key));
        return button;
    }

    /** How many lines to begin with, in words. */
    private final class TailCell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer count, boolean empty) {
            super.updateItem(count, empty);
            if (empty || count == null) {
                setText(null);
            } else {
                setText(count == 0 ? messages.text("ui.log.all") : messages.text("ui.log.last", count));
            }
        }
    }
}
