package dev.drydock.ui.profile;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileEntry;
import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.model.Cluster;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.ui.fx.Bonds;
import dev.drydock.ui.fx.Fetch;
import dev.drydock.ui.fx.ListDiff;
import dev.drydock.ui.fx.UiWork;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The profiles, the one that is looked at, and what can be done with it. */
public final class ProfilesViewModel {
    private final UiWork work;
    private final OwnProfiles own;
    private final Live<Observed<List<Cluster>>> live;
    private final Bonds bonds = new Bonds();
    private final ObservableList<ProfileItem> items = FXCollections.observableArrayList();
    private final Map<String, ProfileEditor> editors = new HashMap<>();
    private final ObjectProperty<Optional<ProfileEditor>> editor = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ListDiff<ProfileEntry, String, ProfileItem> diff = new ListDiff<>(
            ProfileEntry::id,
            ProfileItem::new,
            ProfileItem::id,
            (item, entry) -> item.entryProperty().set(entry));
    private List<Cluster> clusters = List.of();
    private String wanted = "";
    private Subscription review = () -> {};

    public ProfilesViewModel(UiWork work, OwnProfiles own, Live<Observed<List<Cluster>>> live) {
        this.work = work;
        this.own = own;
        this.live = live;
    }

    void activate() {
        bonds.keep(work.follow(live, seen -> {
            clusters = seen.value();
            review();
        }));
        load();
    }

    void deactivate() {
        bonds.loosen();
        review.close();
    }

    ObservableList<ProfileItem> items() {
        return items;
    }

    /** The profile that is looked at. */
    ObjectProperty<Optional<ProfileEditor>> editorProperty() {
        return editor;
    }

    /** Why the profiles cannot be listed. */
    ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    void load() {
        work.fetch(own.profiles()::entries, this::show, why -> problem.set(Optional.of(why)));
    }

    /** Looks at another profile, also before the list is there. */
    public void select(String id) {
        wanted = id;
        items.stream().filter(item -> item.id().equals(id)).findFirst().ifPresent(this::open);
    }

    private void show(List<ProfileEntry> entries) {
        problem.set(Optional.empty());
        diff.apply(items, entries);
        editors.keySet().retainAll(entries.stream().map(ProfileEntry::id).toList());
        Optional<ProfileItem> chosen =
                items.stream().filter(item -> item.id().equals(wanted)).findFirst();
        chosen.or(() -> items.stream().findFirst()).ifPresent(item -> select(item.id()));
    }

    private void open(ProfileItem item) {
        work.fetch(() -> own.profiles().texts(item.id()), texts -> show(item, texts), why -> {
            editor.set(Optional.empty());
            work.tell(why);
        });
    }

    private void show(ProfileItem item, ProfileTexts texts) {
        if (!item.id().equals(wanted)) {
            return;
        }
        ProfileEditor shown = editors.computeIfAbsent(item.id(), _ -> watched(item, texts));
        shown.refresh(texts);
        editor.set(Optional.of(shown));
        review();
    }

    private ProfileEditor watched(ProfileItem item, ProfileTexts texts) {
        ProfileEditor made =
                new ProfileEditor(item.id(), item.entryProperty().get().own(), texts);
        item.unsavedProperty().bind(made.changedBinding());
        made.clusterProperty().subscribe((_, _) -> review());
        made.profileProperty().subscribe((_, _) -> review());
        return made;
    }

    /** Asks the folder and the clusters; an answer that is no longer wanted is not heard. */
    private void review() {
        review.close();
        editor.get().filter(shown -> shown.brokenProperty().get().isEmpty()).ifPresent(shown -> {
            ProfileTexts texts = shown.texts();
            Review asked = new Review(own, clusters);
            review = work.fetch(
                    () -> asked.of(shown.id(), texts),
                    shown.changes()::setAll,
                    why -> shown.refusedProperty().set(Optional.of(why)));
        });
    }

    void save() {
        editor.get().filter(shown -> shown.savableBinding().get()).ifPresent(shown -> {
            ProfileTexts texts = shown.texts();
            change(() -> own.save(shown.id(), texts).id(), shown.refusedProperty()::set);
        });
    }

    /** @param then told of the problem, or of none */
    void duplicate(String id, String newId, Consumer<Optional<Problem>> then) {
        change(() -> own.duplicate(id, newId).id(), then);
    }

    /** Suggests an id for a duplicate. */
    void suggest(String id, Consumer<String> then) {
        work.fetch(() -> own.freeId(id.startsWith("my-") ? id : "my-" + id), then, work::tell);
    }

    void importFile(Path file) {
        change(() -> own.importKindConfig(file, own.idFor(file)).id(), why -> why.ifPresent(work::tell));
    }

    /** @param then told of the folder where it worked */
    void export(String id, Path folder, Consumer<Path> then) {
        work.fetch(() -> own.export(id, folder), _ -> then.accept(folder), work::tell);
    }

    void remove(String id) {
        change(
                () -> {
                    own.remove(id);
                    return "";
                },
                why -> why.ifPresent(work::tell));
    }

    private void change(Fetch<String> job, Consumer<Optional<Problem>> then) {
        work.fetch(
                job,
                id -> {
                    wanted = id;
                    then.accept(Optional.empty());
                    load();
                },
                why -> then.accept(Optional.of(why)));
    }

    /** The clusters that were made of it, which stay when it is removed. */
    List<String> clustersOf(String id) {
        return clusters.stream()
                .filter(cluster -> cluster.owned() && cluster.profile().equals(Optional.of(id)))
                .map(Cluster::name)
                .toList();
    }
}
