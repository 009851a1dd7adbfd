package dev.drydock.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard's focus where the user left it when what had it is disabled or goes: on the card around it. JavaFX
 * would move it on to the next button, and that may be one that cancels or removes.
 */
final class FocusKeeper {
    private static final String CARD = "card";

    private final Scene scene;
    /** What is around the node that has the focus, the nearest first; kept, for a node that goes no longer knows. */
    private List<Node> around = List.of();

    private boolean lost;

    /** For the life of the scene. */
    FocusKeeper(Scene scene) {
        this.scene = scene;
        scene.focusOwnerProperty().subscribe(this::moved);
    }

    /** Gives the focus to the node that is called as the one that has it now, whatever the scene holds by then. */
    Runnable byId() {
        Node before = scene.getFocusOwner();
        return () -> {
            // What is inside a page that scrolls is not part of the scene before it is styled.
            scene.getRoot().applyCss();
            Node after = before == null || before.getId() == null ? null : scene.lookup("#" + before.getId());
            if (after != null) {
                lost = false;
                after.requestFocus();
            }
        };
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            lost = before != null && !takesFocus(before);
        } else if (lost) {
            lost = false;
            heir().requestFocus();
        } else {
            around = around(now);
        }
    }

    private Node heir() {
        return around.stream()
                .filter(node -> node.getStyleClass().contains(CARD))
                .filter(this::takesFocus)
                .findFirst()
                .orElseGet(scene::getRoot);
    }

    private static List<Node> around(Node node) {
        List<Node> all = new ArrayList<>();
        for (Node each = node; each != null; each = each.getParent()) {
            all.add(each);
        }
        return all;
    }

    private boolean takesFocus(Node node) {
        return scene.equals(node.getScene())
                && around(node).stream().allMatch(each -> each.isVisible() && !each.isDisabled());
    }
}
