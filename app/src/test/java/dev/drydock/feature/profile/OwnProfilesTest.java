package dev.drydock.feature.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.HostProblem.FileInTheWay;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.ManifestProblem.ProfileIdInvalid;
import dev.drydock.model.ManifestProblem.ProfileIdTaken;
import dev.drydock.model.ManifestProblem.ProfileReadOnly;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnProfilesTest {
    private static final Path LOCAL_HANDS = Path.of("..", "kind-profiles", "local-hands");
    private static final String TWO_NODES = """
            # by hand
            kind: Cluster
            apiVersion: kind.x-k8s.io/v1alpha4
            name: Two.Nodes
            nodes:
              - role: control-plane
                image: kindest/node:v1.33.7
              - role: worker
            """.replace("Two.Nodes", "two.nodes");

    @TempDir
    Path home;

    private Path folder;
    private Profiles profiles;
    private OwnProfiles own;

    @BeforeEach
    void make() {
        folder = home.resolve("profiles");
        PrivateFiles files = new PrivateFiles();
        profiles = new Profiles(folder, files);
        own = new OwnProfiles(profiles, files);
    }

    @Test
    void aDuplicateHasTheSameFilesInTheUsersFolder() throws Exception {
        Profile copy = own.duplicate("local-hands", "mine");

        assertThat(copy.id()).isEqualTo("mine");
        assertThat(copy.manifestSets()).isEqualTo(List.of("nginx-ingress", "local-hands"));
        for (String file : List.of("cluster.yaml", "profile.yaml")) {
            assertThat(folder.resolve("mine").resolve(file)).hasSameTextualContentAs(LOCAL_HANDS.resolve(file));
        }
        assertThat(namesIn(folder)).containsExactly("mine");
    }

    @Test
    void anIdIsFreeAndFitToNameACluster() throws Exception {
        own.duplicate("local-hands", "mine");

        assertThat(problemOf(() -> own.duplicate("mine", "mine"))).isEqualTo(new ProfileIdTaken("mine"));
        assertThat(problemOf(() -> own.duplicate("mine", "local-hands"))).isEqualTo(new ProfileIdTaken("local-hands"));
        assertThat(problemOf(() -> own.duplicate("mine", "../up"))).isEqualTo(new ProfileIdInvalid("../up"));
        assertThat(own.freeId("mine")).isEqualTo("mine-2");
        assertThat(own.freeId("new")).isEqualTo("new");
    }

    @Test
    void manifestSetsBesideTheProfileGoWithIt() throws Exception {
        own.duplicate("local-hands", "mine");
        Files.createDirectories(folder.resolve("mine/web/parts"));
        Files.writeString(folder.resolve("mine/web/kustomization.yaml"), "resources: [parts/a.yaml]\n");
        Files.writeString(folder.resolve("mine/web/parts/a.yaml"), "kind: A\n");
        ProfileTexts texts = profiles.texts("mine");
        own.save("mine", new ProfileTexts(texts.cluster(), texts.profile().replace("  - local-hands", "  - ./web")));

        Profile copy = own.duplicate("mine", "yours");
        own.export("yours", home.resolve("out"));

        assertThat(copy.manifestSets())
                .isEqualTo(List.of("nginx-ingress", folder.resolve("yours/web").toString()));
        assertThat(home.resolve("out/web/parts/a.yaml")).hasContent("kind: A\n");
    }

    @Test
    void aManifestSetThatIsNowhereIsToldWithItsPlace() throws Exception {
        own.duplicate("local-hands", "mine");
        ProfileTexts texts = profiles.texts("mine");
        for (String set : List.of("no-such", "./none", "../../up", "./../mine", "/etc")) {
            ProfileTexts broken =
                    new ProfileTexts(texts.cluster(), texts.profile().replace("  - local-hands", "  - " + set));
            assertThat(problemOf(() -> own.save("mine", broken)))
                    .isEqualTo(new FileBroken(
                            folder.resolve("mine/profile.yaml").toString(),
                            17,
                            5,
                            Message.of("profile.broken.set", set)));
        }
        assertThat(profiles.texts("mine")).isEqualTo(texts);
    }

    @Test
    void whatWouldNotReadBackIsNotWritten() throws Exception {
        own.duplicate("local-hands", "mine");
        ProfileTexts before = profiles.texts("mine");

        Problem problem = problemOf(() -> own.save("mine", new ProfileTexts("nodes: [", before.profile())));

        assertThat(problem)
                .isInstanceOfSatisfying(
                        FileBroken.class,
                        broken -> assertThat(broken.file())
                                .isEqualTo(folder.resolve("mine/cluster.yaml").toString()));
        assertThat(profiles.texts("mine")).isEqualTo(before);
    }

    @Test
    void theBundledOnesStayAsTheyAre() throws Exception {
        ProfileTexts texts = profiles.texts("local-hands");

        assertThat(problemOf(() -> own.save("local-hands", texts))).isEqualTo(new ProfileReadOnly("local-hands"));
        assertThat(problemOf(() -> own.remove("local-hands"))).isEqualTo(new ProfileReadOnly("local-hands"));
        assertThat(own.saveAs("local-hands", "mine", texts).id()).isEqualTo("mine");
    }

    @Test
    void aRemovedProfileLeavesNothing() throws Exception {
        own.duplicate("local-hands", "mine");
        own.remove("mine");

        assertThat(profiles.known("mine")).isEmpty();
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void aBrokenProfileCanBeReadAsTextMendedAndRemoved() throws Exception {
        own.duplicate("local-hands", "mine");
        ProfileTexts good = profiles.texts("mine");
        Files.writeString(folder.resolve("mine/cluster.yaml"), "nodes: [");

        assertThat(profiles.texts("mine")).isEqualTo(new ProfileTexts("nodes: [", good.profile()));
        assertThat(own.save("mine", good).id()).isEqualTo("mine");
        Files.writeString(folder.resolve("mine/cluster.yaml"), "nodes: [");
        own.remove("mine");
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void anyKindConfigBecomesAProfileWithItsTextAsItIs() throws Exception {
        Path file = Files.writeString(home.resolve("kind.yml"), TWO_NODES);

        assertThat(own.idFor(file)).isEqualTo("two-nodes");
        Profile made = own.importKindConfig(file, "two-nodes");

        assertThat(made.clusterConfig()).isEqualTo(TWO_NODES);
        assertThat(List.of(made.title().english(), made.nodeImage()))
                .isEqualTo(List.of("two.nodes", "kindest/node:v1.33.7"));
        assertThat(ProfileDraft.of(profiles.texts("two-nodes")).workers()).isEqualTo(1);
        assertThat(own.idFor(file)).isEqualTo("two-nodes-2");
    }

    @Test
    void aFileWithoutANameIsCalledAsTheFile() throws Exception {
        Path file = Files.writeString(
                home.resolve("My Kind_Config.yaml"), "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n");

        assertThat(own.idFor(file)).isEqualTo("my-kind-config");
    }

    @Test
    void whatIsWrongWithAnImportedFileIsToldWithItsPlace() throws Exception {
        Path file = Files.writeString(home.resolve("kind.yaml"), TWO_NODES.replace("role: worker", "roles: worker"));

        assertThat(problemOf(() -> own.importKindConfig(file, "mine")))
                .isEqualTo(
                        new FileBroken(file.toString(), 8, 5, Message.of("profile.broken.keyMeant", "roles", "role")));
        assertThat(problemOf(() -> own.importKindConfig(home.resolve("none.yaml"), "mine")))
                .isEqualTo(
                        new FileBroken(home.resolve("none.yaml").toString(), 1, 1, Message.of("profile.broken.file")));
        assertThat(profiles.known("mine")).isEmpty();
    }

    @Test
    void anExportOverwritesNothing() throws Exception {
        Path out = home.resolve("out");

        assertThat(own.export("local-hands", out))
                .isEqualTo(List.of(out.resolve("cluster.yaml"), out.resolve("profile.yaml")));
        assertThat(out.resolve("cluster.yaml")).hasSameTextualContentAs(LOCAL_HANDS.resolve("cluster.yaml"));
        assertThat(problemOf(() -> own.export("local-hands", out)))
                .isEqualTo(new FileInTheWay(out.resolve("cluster.yaml").toString()));
    }

    private static List<String> namesIn(Path place) throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static Problem problemOf(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problem();
    }
}
