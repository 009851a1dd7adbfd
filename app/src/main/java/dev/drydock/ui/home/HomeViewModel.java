package dev.drydock.ui.home;

import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.flow.Live;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Task;
import dev.drydock.model.Cluster;
import dev.drydock.model.Freshness;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.model.Profile;
import dev.drydock.ui.fx.Ask;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.ListDiff;
import dev.drydock.ui.fx.TaskBoard;
import dev.drydock.ui.fx.TaskItem;
import dev.drydock.ui.fx.UiWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first screen's state: the profiles with their running plans, and the clusters there are. */
public final class HomeViewModel {
    /** The profiles that can be read, and why the others cannot. */
    private record FoundProfiles(List<Profile> profiles, List<Problem> broken) {}

    private final UiWork work;
    private final TaskBoard board;
    private final Live<Observed<List<Cluster>>> live;
    private final SandboxActions actions;
    private final HomeLinks links;
    private final Bonds bonds = new Bonds();
    private final ShownTasks shown;

    private final ObservableList<ProfileItem> profiles = FXCollections.observableArrayList();
    private final ObservableList<Problem> broken = FXCollections.observableArrayList();
    private final ObservableList<ClusterItem> clusters = FXCollections.observableArrayList();
    private final ObjectProperty<Freshness> freshness = new SimpleObjectProperty<>(new Freshness.Waiting());
    private final ObjectProperty<Optional<Problem>> profilesProblem = new SimpleObjectProperty<>(Optional.empty());
    private final ListDiff<Profile, Profile, ProfileItem> profilesDiff =
            new ListDiff<>(Function.identity(), ProfileItem::new, ProfileItem::profile, (_, _) -> {});
    private final ListDiff<Cluster, ClusterItem.Key, ClusterItem> diff = new ListDiff<>(
            ClusterItem.Key::of,
            ClusterItem::new,
            ClusterItem::key,
            (item, cluster) -> item.clusterProperty().set(cluster));

    public HomeViewModel(
            UiWork work, TaskBoard board, Live<Observed<List<Cluster>>> live, SandboxActions actions, HomeLinks links) {
        this.work = work;
        this.board = board;
        this.shown = new ShownTasks(board);
        this.live = live;
        this.actions = actions;
        this.links = links;
    }

    void activate() {
        bonds.keep(work.follow(live, this::show));
        bonds.on(board.changesProperty(), _ -> showTasks());
        loadProfiles();
    }

    void deactivate() {
        bonds.loosen();
    }

    ObservableList<ProfileItem> profiles() {
        return profiles;
    }

    /** Why other profiles cannot be shown. */
    ObservableList<Problem> broken() {
        return broken;
    }

    ObservableList<ClusterItem> clusters() {
        return clusters;
    }

    ObjectProperty<Freshness> freshnessProperty() {
        return freshness;
    }

    ObjectProperty<Optional<Problem>> profilesProblemProperty() {
        return profilesProblem;
    }

    void loadProfiles() {
        work.fetch(
                () -> new FoundProfiles(links.profiles().get(), links.broken().get()),
                this::showProfiles,
                problem -> profilesProblem.set(Optional.of(problem)));
    }

    /** Asks the engine now; what it says also arrives through the live list. */
    void lookAgain() {
        work.fetch(links.look(), found -> show(Observed.live(found)), work::tell);
    }

    void up(ProfileItem item, UpRequest request) {
        if (item.busy()) {
            return;
        }
        item.planningProperty().set(true);
        item.refusalProperty().set(Optional.empty());
        work.fetch(
                () -> actions.up().of(request),
                plan -> {
                    item.planningProperty().set(false);
                    item.taskProperty().set(Optional.of(run(plan)));
                    showTasks();
                },
                problem -> {
                    item.planningProperty().set(false);
                    item.refusalProperty().set(Optional.of(new ProfileItem.Refusal(request, problem)));
                });
    }

    void start(ClusterItem item) {
        change(item, actions.start());
    }

    void stop(ClusterItem item) {
        change(item, actions.stop());
    }

    void remove(ClusterItem item) {
        change(item, actions.down());
    }

    void open(String address) {
        work.ask(links.openPage(), address, _ -> {});
    }

    void showPods(String cluster) {
        links.showPods().accept(cluster);
    }

    PowerViewModel power() {
        return new PowerViewModel(work, board, links.power());
    }

    KubeconfigViewModel kubeconfigs() {
        return new KubeconfigViewModel(work, links.kubeconfigs());
    }

    void showProfile(String id) {
        links.showProfile().accept(id);
    }

    /** Shows a task that is over no longer. */
    void putAway(TaskItem task) {
        shown.putAway(task);
        profiles.stream()
                .filter(item -> item.taskProperty().get().equals(Optional.of(task)))
                .forEach(item -> item.taskProperty().set(Optional.empty()));
        showTasks();
    }

    Subscription everySecond(Runnable job) {
        return work.everySecond(job);
    }

    private void change(ClusterItem item, Ask<String, Plan> planned) {
        if (!item.busy() && item.clusterProperty().get().owned()) {
            work.ask(planned, item.name(), plan -> {
                run(plan);
                showTasks();
            });
        }
    }

    private TaskItem run(Plan plan) {
        Task task = actions.run().apply(plan);
        return board.adopt(task);
    }

    private void show(Observed<List<Cluster>> seen) {
        freshness.set(seen.freshness());
        diff.apply(clusters, seen.value());
        link();
        showTasks();
    }

    private void showProfiles(FoundProfiles found) {
        profilesProblem.set(Optional.empty());
        profilesDiff.apply(profiles, found.profiles());
        broken.setAll(found.broken().stream().distinct().toList());
        link();
        showTasks();
    }

    /** Tells the profiles of their clusters, and the clusters of their pages. */
    private void link() {
        for (ProfileItem item : profiles) {
            item.clusterProperty().set(clusterOf(item.profile().id()));
        }
        for (ClusterItem item : clusters) {
            item.pageProperty()
                    .set(
                            item.makingProperty().get()
                                    ? Optional.empty()
                                    : pageOf(item.clusterProperty().get()));
        }
    }

    private Optional<Cluster> clusterOf(String profile) {
        List<Cluster> made = clusters.stream()
                .map(item -> item.clusterProperty().get())
                .filter(cluster -> cluster.owned() && cluster.profile().equals(Optional.of(profile)))
                .toList();
        return made.stream()
                .filter(cluster -> cluster.name().equals(profile))
                .findFirst()
                .or(() -> made.stream().findFirst());
    }

    private Optional<String> pageOf(Cluster cluster) {
        return profiles.stream()
                .map(ProfileItem::profile)
                .filter(profile -> cluster.profile().equals(Optional.of(profile.id())))
                .findFirst()
                .flatMap(profile -> FirstPage.of(profile, cluster));
    }

    private void showTasks() {
        for (ProfileItem item : profiles) {
            shown.withdraw(item, clusters);
            shown.newest(task -> task.plan().kind().equals("up")
                            && task.plan().subject().equals(item.profile().id()))
                    .ifPresent(task -> item.taskProperty().set(Optional.of(task)));
        }
        List<TaskItem> onCards = profiles.stream()
                .flatMap(item -> item.taskProperty().get().stream())
                .toList();
        for (ClusterItem item : clusters) {
            item.taskProperty()
                    .set(shown.newest(task -> task.plan().subject().equals(item.name()))
                            .filter(task -> item.clusterProperty().get().owned() && !onCards.contains(task)));
            boolean making = shown.isMaking(item);
            if (making != item.makingProperty().get()) {
                item.makingProperty().set(making);
                link();
            }
            item.busyProperty()
                    .set(item.clusterProperty().get().owned()
                            && board.running().stream()
                                    .anyMatch(task -> task.plan().subject().equals(item.name())));
        }
    }
}
