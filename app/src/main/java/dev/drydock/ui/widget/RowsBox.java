package dev.drydock.ui.widget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column of nodes, one per row of a list; a row that stays keeps its node. */
public final class RowsBox<R> extends VBox {
    private final Function<R, ? extends Node> nodeOf;
    private final Map<R, Node> nodes = new HashMap<>();
    private final ListChangeListener<R> listener = change -> show(change.getList());

    public RowsBox(Function<R, ? extends Node> nodeOf) {
        this.nodeOf = nodeOf;
        getStyleClass().add("rows");
    }

    public void follow(ObservableList<R> rows) {
        rows.addListener(listener);
        show(rows);
    }

    public void unfollow(ObservableList<R> rows) {
        rows.removeListener(listener);
    }

    private void show(List<? extends R> rows) {
        List<? extends R> known = List.copyOf(nodes.keySet());
        known.stream().filter(one -> !rows.contains(one)).forEach(nodes::remove);
        List<Node> shown = rows.stream()
                .<Node>map(row -> nodes.computeIfAbsent(row, nodeOf))
                .toList();
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
    }
}
