package dev.drydock.feature.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.ManifestProblem.ProfileUnknown;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfilesTest {
    private static final String CLUSTER = """
            kind: Cluster
            apiVersion: kind.x-k8s.io/v1alpha4
            nodes:
              - role: control-plane
                extraPortMappings:
                  - {containerPort: 80, hostPort: 8080}
            """;
    private static final String PROFILE = """
            version: 1
            title: Mine
            description: My own
            nodeImage: kindest/node:v1.34.4
            open:
              - {title: Page, host: mine.localhost, path: /}
            """;

    @TempDir
    Path folder;

    private Profiles profiles;

    @BeforeEach
    void ownProfile() throws IOException {
        profiles = new Profiles(folder, new PrivateFiles());
        write("mine", "cluster.yaml", CLUSTER);
        write("mine", "profile.yaml", PROFILE);
    }

    @Test
    void theUsersProfilesComeAfterTheBundledOnes() throws Exception {
        assertThat(ids()).isEqualTo(List.of("local-hands", "mine"));
    }

    @Test
    void aBrokenProfileDoesNotHideTheOthersAndIsTold() throws Exception {
        write("broken", "profile.yaml", PROFILE);

        assertThat(ids()).isEqualTo(List.of("local-hands", "mine"));
        assertThat(profiles.broken())
                .isEqualTo(List.of(new FileBroken(
                        folder.resolve("broken/cluster.yaml").toString(), 1, 1, Message.of("profile.broken.file"))));
    }

    @Test
    void anUnknownProfileNamesTheKnownOnes() {
        assertThat(problemOf("local-hand")).isEqualTo(new ProfileUnknown("local-hand", List.of("local-hands", "mine")));
    }

    @Test
    void aPathIsNoProfile() {
        assertThat(problemOf("../mine")).isInstanceOf(ProfileUnknown.class);
    }

    @Test
    void aMisspeltKeyIsToldWithItsPlaceAndTheOneThatWasMeant() throws Exception {
        write("mine", "profile.yaml", PROFILE.replace("nodeImage", "nodeimages"));

        assertThat(problemOf("mine"))
                .isEqualTo(inProfile(4, 1, Message.of("profile.broken.keyMeant", "nodeimages", "nodeImage")));
    }

    @Test
    void aKeyThatResemblesNoneIsToldWithAllThatThereAre() throws Exception {
        write("mine", "profile.yaml", PROFILE.replace("path: /", "path: /, verb: GET"));

        assertThat(problemOf("mine"))
                .isEqualTo(inProfile(6, 50, Message.of("profile.broken.key", "verb", "title, host, path")));
    }

    @Test
    void aMissingKeyIsTold() throws Exception {
        write("mine", "profile.yaml", PROFILE.replace("nodeImage: kindest/node:v1.34.4\n", ""));

        assertThat(problemOf("mine")).isEqualTo(inProfile(1, 1, Message.of("profile.broken.missing", "nodeImage")));
    }

    @Test
    void aWrongTypeIsTold() throws Exception {
        write("mine", "profile.yaml", PROFILE.replace("title: Mine", "title: [Mine]"));
        assertThat(problemOf("mine")).isEqualTo(inProfile(2, 8, Message.of("profile.broken.text")));

        write("mine", "profile.yaml", PROFILE + "images: nginx\n");
        assertThat(problemOf("mine")).isEqualTo(inProfile(7, 9, Message.of("profile.broken.list", "images")));
    }

    @Test
    void aFileForAnotherVersionIsTold() throws Exception {
        write("mine", "profile.yaml", PROFILE.replace("version: 1", "version: 2"));

        assertThat(problemOf("mine")).isEqualTo(inProfile(1, 10, Message.of("profile.broken.version", "1")));
    }

    @Test
    void aBadPortOfTheClusterIsTold() throws Exception {
        write("mine", "cluster.yaml", CLUSTER.replace("8080", "80800"));

        assertThat(problemOf("mine"))
                .isEqualTo(new FileBroken(
                        folder.resolve("mine/cluster.yaml").toString(),
                        6,
                        39,
                        Message.of("profile.broken.port", "hostPort")));
    }

    @Test
    void badYamlIsToldWithItsLine() throws Exception {
        write("mine", "profile.yaml", PROFILE + "images: [nginx\n");

        assertThat(problemOf("mine"))
                .isInstanceOfSatisfying(
                        FileBroken.class, broken -> assertThat(broken.line()).isEqualTo(8));
    }

    private List<String> ids() throws ProblemException {
        return profiles.all().stream().map(Profile::id).toList();
    }

    private Problem problemOf(String id) {
        return catchThrowableOfType(ProblemException.class, () -> profiles.find(id))
                .problem();
    }

    private FileBroken inProfile(int line, int column, Message what) {
        return new FileBroken(folder.resolve("mine/profile.yaml").toString(), line, column, what);
    }

    private void write(String id, String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(id));
        Files.writeString(folder.resolve(id).resolve(file), text);
    }
}
