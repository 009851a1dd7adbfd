package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.HostProblem;
import dev.drydock.model.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesCommandsTest {
    private final FakeShell shell = new FakeShell();

    @TempDir
    Path home;

    private Path own;

    @BeforeEach
    void folders() {
        own = home.resolve("profiles");
        shell.application.profileFolder = own;
    }

    private void made(String id) {
        assertThat(shell.run("profiles", "duplicate", "local-hands", id, "--json"))
                .isZero();
        shell.sink = new ByteArrayOutputStream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "duplicate", "edit", "diff", "import", "export", "remove"})
    void everySubcommandHasHelp(String command) {
        assertThat(shell.run("profiles", command, "--help")).isZero();
        assertThat(shell.out()).contains("Usage: drydock profiles " + command).contains("--json");
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void theListSaysWhoseTheProfilesAre() throws Exception {
        made("mine");
        shell.application.profiles.addAll(
                shell.application.ownProfiles().profiles().all());

        assertThat(shell.run("profiles")).isZero();
        assertThat(shell.out()).isEqualTo("""
                PROFILE       TITLE         NODE IMAGE             PORTS    OWNER
                local-hands   Local Hands   kindest/node:v1.34.4   80,443   Drydock
                mine          Local Hands   kindest/node:v1.34.4   80,443   you
                """);
    }

    @Test
    void oneIsShown() {
        made("mine");

        assertThat(shell.run("profiles", "show", "mine")).isZero();
        assertThat(shell.out()).isEqualTo("""
                Profile:     mine
                Title:       Local Hands
                About:       One node with the NGINX ingress, an Ubuntu sandbox and a welcome page. A place to develop \
                against, on this computer alone.
                Provider:    kind
                Node image:  kindest/node:v1.34.4
                Workers:     0
                Ports:       80→80, 443→443
                Manifests:   nginx-ingress, local-hands
                Images:      nginx/nginx-ingress:5.5.4, ubuntu:22.04, nginx:1.28
                Page:        local-hands.localhost/
                Files:       %s
                """.formatted(own.resolve("mine")));
        shell.sink = new ByteArrayOutputStream();
        assertThat(shell.run("profiles", "show", "mine", "--json")).isZero();
        assertThat(shell.out())
                .startsWith("{\"id\":\"mine\",\"title\":\"Local Hands\"")
                .contains("\"provider\":\"kind\",\"own\":true,\"workers\":0,\"mounts\":[],\"files\":{\"cluster\":\"#");
    }

    @Test
    void aDuplicateIsSaidWithItsFolder() {
        assertThat(shell.run("profiles", "duplicate", "local-hands", "mine")).isZero();
        assertThat(shell.out())
                .isEqualTo("Made the profile mine in " + own.resolve("mine") + ". \"drydock up mine\" brings it up.\n");
        assertThat(own.resolve("mine/cluster.yaml")).isRegularFile();

        assertThat(shell.run("profiles", "duplicate", "local-hands", "mine")).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("There is a profile \"mine\" already.\nChoose another id.\n");
    }

    @Test
    void editingWritesBackWhatWasWritten() {
        made("mine");
        shell.application.editor = files -> change(files.getFirst(), "hostPort: 80", "hostPort: 8080");

        assertThat(shell.run("profiles", "edit", "mine")).isZero();
        assertThat(shell.out()).isEqualTo("Saved the profile mine in " + own.resolve("mine") + ".\n");
        assertThat(own.resolve("mine/cluster.yaml")).content().contains("hostPort: 8080");
    }

    @Test
    void editingABundledOneMakesACopyOfIt() {
        shell.application.editor = files -> change(files.getLast(), "v1.34.4", "v1.35.0");

        assertThat(shell.run("profiles", "edit", "local-hands", "--json")).isZero();
        assertThat(shell.out())
                .isEqualTo("{\"folder\":\"" + own.resolve("my-local-hands") + "\",\"id\":\"my-local-hands\"}\n");
        assertThat(own.resolve("my-local-hands/profile.yaml")).content().contains("v1.35.0");
    }

    @Test
    void nothingChangedIsNothingSaved() {
        assertThat(shell.run("profiles", "edit", "local-hands")).isZero();
        assertThat(shell.error()).isEqualTo("Nothing was changed.\n");
        assertThat(own).doesNotExist();
    }

    @Test
    void anErrorIsToldWithItsPlaceAndTheEditorOpensAgain() {
        made("mine");
        shell.terminal = FakeShell.SCREEN;
        shell.typed = "\n";
        List<Path> seen = new ArrayList<>();
        shell.application.editor = files -> {
            String now = seen.isEmpty() ? "hostPort: 80" : "hostport: 80";
            change(files.getFirst(), now, seen.isEmpty() ? "hostport: 80" : "hostPort: 81");
            seen.add(files.getFirst());
        };

        assertThat(shell.run("profiles", "edit", "mine")).isZero();
        assertThat(shell.error()).isEqualTo("""
                %s, line 12, column 9: unknown key "hostport"; perhaps "hostPort" is meant.
                Mend that line and try again.
                Edit again? [Y/n]\s""".formatted(seen.getFirst()));
        assertThat(own.resolve("mine/cluster.yaml")).content().contains("hostPort: 81");
        assertThat(seen.getFirst()).doesNotExist();
    }

    @Test
    void whatDoesNotReadIsKeptWhereNobodyCanBeAsked() throws Exception {
        made("mine");
        String before = Files.readString(own.resolve("mine/profile.yaml"));
        List<Path> seen = new ArrayList<>();
        shell.application.editor = files -> {
            change(files.getLast(), "version: 1", "version: 7");
            seen.add(files.getLast());
        };

        assertThat(shell.run("profiles", "edit", "mine")).isEqualTo(1);
        Path copy = seen.getFirst();
        assertThat(shell.error())
                .startsWith(copy + ", line 2, column 10: ")
                .endsWith("What you wrote is kept in " + copy.getParent() + ".\n");
        assertThat(copy).content().contains("version: 7");
        assertThat(own.resolve("mine/profile.yaml")).hasContent(before);
        Files.delete(copy);
        Files.delete(copy.resolveSibling("cluster.yaml"));
        Files.delete(copy.getParent());
    }

    @Test
    void anEditorThatFailsSavesNothing() {
        shell.application.editor = _ -> {
            throw new ProblemException(new HostProblem.EditorFailed("vi", 1));
        };

        assertThat(shell.run("profiles", "edit", "local-hands")).isEqualTo(1);
        assertThat(shell.error()).startsWith("The editor vi ended with the exit code 1; nothing was saved.\n");
    }

    @Test
    void aKindConfigIsImportedUnderItsName() throws Exception {
        Path file = Files.writeString(
                home.resolve("kind.yaml"),
                "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nname: demo\nnodes: [{role: control-plane}]\n");

        assertThat(shell.run("profiles", "import", file.toString())).isZero();
        assertThat(shell.run("profiles", "import", file.toString(), "--id", "other", "--json"))
                .isZero();
        assertThat(shell.out())
                .isEqualTo("Made the profile demo in " + own.resolve("demo") + ". \"drydock up demo\" brings it up.\n"
                        + "{\"folder\":\"" + own.resolve("other") + "\",\"id\":\"other\"}\n");
    }

    @Test
    void whatIsWrongWithAnImportedFileIsToldWithItsPlace() throws Exception {
        Path file = Files.writeString(home.resolve("kind.yaml"), "kind: Cluster\napiVersion: v1\n");

        assertThat(shell.run("profiles", "import", file.toString())).isEqualTo(1);
        assertThat(shell.error())
                .isEqualTo(file + ", line 2, column 13: \"apiVersion\" must be: kind.x-k8s.io/v1alpha4.\n"
                        + "Mend that line and try again.\n");
    }

    @Test
    void anExportSaysHowKindTakesIt() {
        Path out = home.resolve("out");

        assertThat(shell.run("profiles", "export", "local-hands", out.toString()))
                .isZero();
        assertThat(shell.out()).isEqualTo(out.resolve("cluster.yaml") + "\n" + out.resolve("profile.yaml") + "\n");
        assertThat(shell.error())
                .isEqualTo("By hand: kind create cluster --config " + out.resolve("cluster.yaml")
                        + " --image kindest/node:v1.34.4\n");
        assertThat(shell.run("profiles", "export", "local-hands", out.toString()))
                .isEqualTo(1);
        assertThat(shell.error()).contains("There is a file " + out.resolve("cluster.yaml") + " already");
    }

    @Test
    void removingAsksFirst() {
        made("mine");
        assertThat(shell.run("profiles", "remove", "mine")).isEqualTo(2);
        shell.terminal = FakeShell.SCREEN;
        shell.typed = "n\n";
        assertThat(shell.run("profiles", "remove", "mine")).isEqualTo(130);
        assertThat(own.resolve("mine")).isDirectory();
        shell.typed = "y\n";
        assertThat(shell.run("profiles", "rm", "mine")).isZero();
        assertThat(own.resolve("mine")).doesNotExist();
        assertThat(shell.out()).isEqualTo("Removed the profile mine.\n");
    }

    @Test
    void aBundledOneIsNotRemoved() {
        assertThat(shell.run("profiles", "remove", "local-hands", "--yes", "--json"))
                .isEqualTo(1);
        assertThat(shell.error()).contains("\"code\":\"ProfileReadOnly\"");
    }

    @Test
    void theDifferenceToTheClusterSaysWhatItTakes() {
        shell.application.clusters.add(Samples.ours("local-hands"));
        assertThat(shell.run("profiles", "diff", "local-hands")).isZero();
        assertThat(shell.out()).isEqualTo("The cluster local-hands is as the profile local-hands says.\n");
        made("mine");
        shell.application.editor = files -> {
            change(files.getFirst(), "hostPort: 80", "hostPort: 8080");
            change(files.getLast(), "v1.34.4", "v1.35.0");
        };
        assertThat(shell.run("profiles", "edit", "mine")).isZero();
        shell.sink = new ByteArrayOutputStream();

        assertThat(shell.run("profiles", "diff", "mine", "local-hands")).isZero();
        assertThat(shell.run("profiles", "diff", "mine", "local-hands", "--json"))
                .isZero();
        assertThat(shell.out()).isEqualTo("""
                PART                 CLUSTER          PROFILE            EFFECT
                Kubernetes version   v1.34.4          v1.35.0            needs a recreate
                Ports                443→443, 80→80   443→443, 8080→80   needs a recreate
                {"profile":"mine","cluster":"local-hands","changes":[\
                {"part":"version","before":"v1.34.4","after":"v1.35.0","effect":"recreate"},\
                {"part":"ports","before":"443→443, 80→80","after":"443→443, 8080→80","effect":"recreate"}]}
                """);
    }

    @Test
    void aProfileWithoutAClusterHasNoDifference() {
        assertThat(shell.run("profiles", "diff", "local-hands")).isEqualTo(1);
        assertThat(shell.error()).startsWith("There is no cluster \"local-hands\"");
    }

    private static void change(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            assertThat(text).contains(from);
            Files.writeString(file, text.replaceFirst(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
