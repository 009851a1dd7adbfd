package dev.drydock.ui.profile;

import dev.drydock.feature.profile.ProfileDraft;
import dev.drydock.feature.profile.ProfileDraft.Mount;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is typed into the form of a profile, and what is wrong with it. */
final class ProfileForm {
    private static final int MOST_WORKERS = 20;

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty chineseTitle = new SimpleStringProperty("");
    private final StringProperty description = new SimpleStringProperty("");
    private final StringProperty chineseDescription = new SimpleStringProperty("");
    private final StringProperty image = new SimpleStringProperty("");
    private final StringProperty workers = new SimpleStringProperty("0");
    private final ObjectProperty<ProviderId> provider = new SimpleObjectProperty<>(ProviderId.KIND);
    private final ObservableList<PortRow> ports = FXCollections.observableArrayList();
    private final ObservableList<MountRow> mounts = FXCollections.observableArrayList();
    private final ObservableList<TextRow> sets = FXCollections.observableArrayList();
    private final ObservableList<TextRow> images = FXCollections.observableArrayList();
    private final Runnable changed;
    private boolean filling;

    /** @param changed told after each change that the user makes */
    ProfileForm(Runnable changed) {
        this.changed = changed;
        List.of(title, chineseTitle, description, chineseDescription, image, workers, provider)
                .forEach(this::watch);
        ports.subscribe(this::tell);
        mounts.subscribe(this::tell);
        sets.subscribe(this::tell);
        images.subscribe(this::tell);
    }

    private void watch(Property<?> property) {
        property.subscribe((_, _) -> tell());
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty chineseTitleProperty() {
        return chineseTitle;
    }

    StringProperty descriptionProperty() {
        return description;
    }

    StringProperty chineseDescriptionProperty() {
        return chineseDescription;
    }

    StringProperty imageProperty() {
        return image;
    }

    StringProperty workersProperty() {
        return workers;
    }

    ObjectProperty<ProviderId> providerProperty() {
        return provider;
    }

    ObservableList<PortRow> ports() {
        return ports;
    }

    ObservableList<MountRow> mounts() {
        return mounts;
    }

    ObservableList<TextRow> sets() {
        return sets;
    }

    ObservableList<TextRow> images() {
        return images;
    }

    void addPort(PortMapping port) {
        ports.add(watched(new PortRow(port)));
    }

    void addMount(Mount mount) {
        mounts.add(watched(new MountRow(mount)));
    }

    void addSet(String set) {
        sets.add(watched(new TextRow(set)));
    }

    void addImage(String reference) {
        images.add(watched(new TextRow(reference)));
    }

    private PortRow watched(PortRow row) {
        List.of(row.hostProperty(), row.nodeProperty(), row.addressProperty(), row.protocolProperty())
                .forEach(this::watch);
        return row;
    }

    private MountRow watched(MountRow row) {
        List.of(row.hostProperty(), row.nodeProperty(), row.readOnlyProperty()).forEach(this::watch);
        return row;
    }

    private TextRow watched(TextRow row) {
        watch(row.textProperty());
        return row;
    }

    /** Fills it in; nobody is told. */
    void show(ProfileDraft draft) {
        filling = true;
        title.set(draft.title().english());
        chineseTitle.set(draft.title().chinese().orElse(""));
        description.set(draft.description().english().strip());
        chineseDescription.set(draft.description().chinese().orElse("").strip());
        provider.set(draft.provider());
        image.set(draft.nodeImage());
        workers.set(Integer.toString(draft.workers()));
        ports.setAll(
                draft.ports().stream().map(port -> watched(new PortRow(port))).toList());
        mounts.setAll(draft.mounts().stream()
                .map(mount -> watched(new MountRow(mount)))
                .toList());
        sets.setAll(draft.manifestSets().stream()
                .map(set -> watched(new TextRow(set)))
                .toList());
        images.setAll(draft.images().stream()
                .map(reference -> watched(new TextRow(reference)))
                .toList());
        filling = false;
    }

    /** The key of the sentence that says what is wrong; empty when nothing is. */
    String complaint() {
        if (title.get().isBlank() || description.get().isBlank()) {
            return "profile.form.badTitle";
        }
        if (!ProfileDraft.isImage(image.get().strip())
                || !images.stream().allMatch(row -> ProfileDraft.isImage(row.text()))) {
            return "profile.form.badImage";
        }
        if (!workers.get().strip().matches("\\d{1,2}") || workerCount() > MOST_WORKERS) {
            return "profile.form.badWorkers";
        }
        if (!ports.stream().allMatch(row -> row.port().isPresent())) {
            return "profile.form.badPort";
        }
        if (!mounts.stream().allMatch(row -> row.mount().isPresent())) {
            return "profile.form.badMount";
        }
        return sets.stream().anyMatch(row -> row.text().isEmpty()) ? "profile.form.badSet" : "";
    }

    /** @param before what it was made of: spaces around a text that nobody changed stay */
    ProfileDraft draft(ProfileDraft before) {
        return new ProfileDraft(
                text(before.title(), title, chineseTitle),
                text(before.description(), description, chineseDescription),
                provider.get(),
                image.get().strip(),
                all(ports, PortRow::port),
                workerCount(),
                all(mounts, MountRow::mount),
                sets.stream().map(TextRow::text).toList(),
                images.stream().map(TextRow::text).toList());
    }

    private int workerCount() {
        return Integer.parseInt(workers.get().strip());
    }

    private static LocalizedText text(LocalizedText before, StringProperty english, StringProperty chinese) {
        Optional<String> other = Optional.of(chinese.get().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> kept(before.chinese().orElse(""), text));
        return new LocalizedText(kept(before.english(), english.get().strip()), other);
    }

    private static String kept(String before, String now) {
        return before.strip().equals(now) ? before : now;
    }

    private static <R, T> List<T> all(List<R> rows, Function<R, Optional<T>> read) {
        return rows.stream().flatMap(row -> read.apply(row).stream()).toList();
    }
}
