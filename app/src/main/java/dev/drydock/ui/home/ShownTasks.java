package dev.drydock.ui.home;

import dev.drydock.flow.TaskState;
import dev.drydock.ui.fx.TaskBoard;
import dev.drydock.ui.fx.TaskItem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which tasks the home screen still shows: until the user puts one away, or what it says is true no longer. */
final class ShownTasks {
    private final TaskBoard board;
    private final Set<TaskItem> putAway = new HashSet<>();
    /** Those whose cluster was seen to run: news of it may come later than the end of the task that made it. */
    private final Set<TaskItem> standing = new HashSet<>();

    ShownTasks(TaskBoard board) {
        this.board = board;
    }

    Optional<TaskItem> newest(Predicate<TaskItem> wanted) {
        return board.newest(wanted).filter(task -> !putAway.contains(task));
    }

    void putAway(TaskItem task) {
        putAway.add(task);
    }

    /** What a card says was done is said no longer when something else was done to its cluster since, or it is gone. */
    void withdraw(ProfileItem item, List<ClusterItem> clusters) {
        item.taskProperty()
                .get()
                .filter(task -> task.state().status() == TaskState.Status.DONE)
                .filter(task -> wentAway(task, clusters) || !isNewest(task))
                .ifPresent(task -> {
                    putAway.add(task);
                    item.taskProperty().set(Optional.empty());
                });
    }

    /** Whether a task that runs makes this cluster, and did not only find it. */
    boolean isMaking(ClusterItem item) {
        return item.clusterProperty().get().owned()
                && board.running().stream()
                        .filter(task -> task.plan().kind().equals("up") && isAbout(task, item))
                        .anyMatch(task -> item.madeSince(task.state().started()));
    }

    private boolean wentAway(TaskItem task, List<ClusterItem> clusters) {
        boolean runs = clusters.stream().anyMatch(item -> isAbout(task, item) && item.runs());
        if (runs) {
            standing.add(task);
        }
        return !runs && standing.contains(task);
    }

    private boolean isNewest(TaskItem task) {
        return board.newest(other -> other.plan().subject().equals(task.plan().subject()))
                .equals(Optional.of(task));
    }

    private static boolean isAbout(TaskItem task, ClusterItem item) {
        return task.plan().subject().equals(item.name());
    }
}
