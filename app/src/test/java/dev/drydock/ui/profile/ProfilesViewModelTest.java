package dev.drydock.ui.profile;

import static dev.drydock.ui.UiBench.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileChange;
import dev.drydock.feature.profile.ProfileChange.Part;
import dev.drydock.flow.LiveValue;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.ManifestProblem.ProfileIdTaken;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.ui.DemoData;
import dev.drydock.ui.DemoProfiles;
import dev.drydock.ui.Samples;
import dev.drydock.ui.UiBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesViewModelTest {
    private final UiBench bench = new UiBench();
    private final LiveValue<Observed<List<Cluster>>> live = new LiveValue<>(Observed.live(List.of()));

    @TempDir
    Path home;

    private OwnProfiles own;
    private ProfilesViewModel model;

    @BeforeEach
    void make() throws Exception {
        own = DemoProfiles.in(home.resolve("profiles"));
        own.duplicate("local-hands", "mine");
        model = new ProfilesViewModel(bench.work, own, live);
        model.activate();
        shown("local-hands");
    }

    private ProfileEditor shown(String id) {
        eventually(() ->
                assertThat(model.editorProperty().get().map(ProfileEditor::id)).contains(id));
        return model.editorProperty().get().orElseThrow();
    }

    private ProfileEditor open(String id) {
        model.select(id);
        return shown(id);
    }

    private List<String> ids() {
        return model.items().stream().map(ProfileItem::id).toList();
    }

    @Test
    void theFirstProfileIsShownUntilAnotherIsAskedFor() {
        assertThat(ids()).containsExactly("local-hands", "mine");
        assertThat(open("mine").own()).isTrue();
        assertThat(model.editorProperty().get().orElseThrow().own()).isTrue();
    }

    @Test
    void aProfileMayBeAskedForBeforeTheListIsThere() {
        ProfilesViewModel other = new ProfilesViewModel(bench.work, own, live);
        other.select("mine");
        other.activate();

        eventually(() ->
                assertThat(other.editorProperty().get().map(ProfileEditor::id)).contains("mine"));
    }

    @Test
    void savingWritesTheFiles() {
        ProfileEditor editor = open("mine");
        editor.form().ports().getFirst().hostProperty().set("8080");
        assertThat(model.items().getLast().unsavedProperty().get()).isTrue();
        model.save();

        eventually(() -> assertThat(editor.changedBinding().get()).isFalse());
        assertThat(home.resolve("profiles/mine/cluster.yaml")).content().contains("hostPort: 8080");
        assertThat(model.items().getLast().unsavedProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedStaysWhileAnotherProfileIsLookedAt() {
        ProfileEditor editor = open("mine");
        editor.form().titleProperty().set("Other");
        open("local-hands");

        assertThat(open("mine")).isSameAs(editor);
        assertThat(editor.form().titleProperty().get()).isEqualTo("Other");
    }

    @Test
    void aManifestSetThatIsNotThereIsToldBeforeItIsSaved() {
        ProfileEditor editor = open("mine");
        editor.form().addSet("./web");

        eventually(() -> assertThat(editor.refusedProperty().get())
                .hasValueSatisfying(why -> assertThat(why).isInstanceOf(FileBroken.class)));
        assertThat(editor.savableBinding().get()).isFalse();
        editor.form().sets().removeLast();
        assertThat(editor.refusedProperty().get()).isEmpty();
    }

    @Test
    void aChangeSaysWhatItsClusterNeeds() {
        ProfileEditor editor = open("mine");
        live.set(Observed.live(List.of(DemoData.ofItsOwnProfile(Samples.ours("mine", ClusterState.RUNNING)))));
        eventually(() -> assertThat(editor.changes())
                .containsExactly(new ChangeRow("mine", new ProfileChange(Part.PORTS, "8081→80", "443→443, 80→80"))));
        editor.form().workersProperty().set("1");
        editor.form().images().removeLast();

        eventually(() -> assertThat(editor.changes().stream()
                        .map(row -> row.change().part() + " " + row.change().needsRecreate()))
                .containsExactly("PORTS true", "WORKERS true", "IMAGES false"));
        assertThat(model.clustersOf("mine")).containsExactly("mine");
    }

    @Test
    void aDuplicateIsShownAtOnce() {
        List<Optional<Problem>> said = new CopyOnWriteArrayList<>();
        model.duplicate("local-hands", "another", said::add);

        assertThat(shown("another").own()).isTrue();
        model.duplicate("local-hands", "another", said::add);
        eventually(
                () -> assertThat(said).containsExactly(Optional.empty(), Optional.of(new ProfileIdTaken("another"))));
        List<String> ids = new CopyOnWriteArrayList<>();
        model.suggest("another", ids::add);
        eventually(() -> assertThat(ids).containsExactly("my-another"));
    }

    @Test
    void aKindConfigIsImportedAndShown() throws Exception {
        Path file = Files.writeString(
                home.resolve("kind.yaml"), "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nname: demo\n");
        model.importFile(file);

        assertThat(shown("demo").form().workersProperty().get()).isEqualTo("0");
        Files.writeString(file, "kind: Cluster\n");
        model.importFile(file);
        eventually(() -> assertThat(bench.told)
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        FileBroken.class, broken -> assertThat(broken.file()).isEqualTo(file.toString())));
    }

    @Test
    void aRemovedProfileIsGoneAndTheFirstIsShown() {
        open("mine");
        model.remove("mine");

        shown("local-hands");
        assertThat(ids()).containsExactly("local-hands");
    }

    @Test
    void anExportSaysWhere() {
        List<Path> said = new CopyOnWriteArrayList<>();
        model.export("mine", home.resolve("out"), said::add);

        eventually(() -> assertThat(said).containsExactly(home.resolve("out")));
        assertThat(home.resolve("out/cluster.yaml")).isRegularFile();
    }

    @Test
    void aProfileThatDoesNotReadIsShownAsText() throws Exception {
        Files.writeString(home.resolve("profiles/mine/cluster.yaml"), "nodes: [\n");
        model.load();
        ProfileEditor editor = open("mine");

        eventually(() -> assertThat(editor.brokenProperty().get()).isPresent());
        assertThat(model.items().getLast().entryProperty().get().problem()).isPresent();
        assertThat(editor.clusterProperty().get()).isEqualTo("nodes: [\n");
    }
}
