package dev.drydock.feature.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.host.OperatingSystem;
import dev.drydock.host.PrivateFiles;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubeconfigsTest {
    private static final String MINE = """
            # mine
            apiVersion: v1
            clusters:
            - name: work
              cluster: {server: "https://10.0.0.1"}
            contexts:
            - name: work
              context: {cluster: work, user: me}
            current-context: work
            users:
            - name: me
              user: {exec: {command: gke-gcloud-auth-plugin, apiVersion: client.authentication.k8s.io/v1beta1}}
            """;

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private Path config() {
        return folder.resolve("home/.kube/config");
    }

    private Kubeconfigs kubeconfigs() {
        environment.put("HOME", folder.resolve("home").toString());
        Path own = folder.resolve("data/kubeconfig");
        ClusterSource source = new ClusterSource(
                name -> new Cluster(
                        name,
                        ProviderId.KIND,
                        Optional.empty(),
                        ClusterState.RUNNING,
                        Optional.empty(),
                        List.of(),
                        !name.equals("theirs"),
                        List.of()),
                name -> Samples.ofKind(name, 40001),
                name -> own.resolve(name + ".yaml"));
        Kubeconfigs.Place place = new Kubeconfigs.Place(
                environment, OperatingSystem.LINUX, folder.resolve("passwd"), own, folder.resolve("data/merged"));
        return new Kubeconfigs(source, place, new PrivateFiles(), Clock.systemUTC());
    }

    private void write(Path file, String text, String mode) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Problem problemOf(ThrowingCallable call) {
        Problem[] found = new Problem[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, thrown -> found[0] = thrown.problem());
        return found[0];
    }

    @Test
    void aFileThatWasNotThereIsMadeForTheUserAloneAndGoesAgain() throws Exception {
        Merged merged = kubeconfigs().merge("demo", false, false);

        assertThat(merged).isEqualTo(new Merged(config(), "drydock-demo", false));
        assertThat(mode(config())).isEqualTo("rw-------");
        assertThat(kubeconfigs().takeOut("demo", false)).containsExactly(config());
        assertThat(files()).containsExactly("home/.kube/config.drydock-backup");
    }

    @Test
    void theModeIsKeptAndACopyOfTheOldFileLiesBesideIt() throws Exception {
        write(config(), MINE, "rw-r-----");

        kubeconfigs().merge("demo", true, false);

        Path backup = config().resolveSibling("config.drydock-backup");
        assertThat(mode(config())).isEqualTo("rw-r-----");
        assertThat(mode(backup)).isEqualTo("rw-r-----");
        assertThat(backup).hasContent(MINE);
        assertThat(config()).content().contains("current-context: drydock-demo # dev.drydock was: work\n");
        kubeconfigs().takeOut("demo", false);
        assertThat(Files.readString(config())).isEqualTo(MINE);
        assertThat(files()).containsExactly("home/.kube/config", "home/.kube/config.drydock-backup");
    }

    @Test
    void theCopyIsOfTheFileBeforeTheFirstChangeOfTheRun() throws Exception {
        write(config(), MINE, "rw-------");
        Kubeconfigs one = kubeconfigs();

        one.merge("demo", false, false);
        one.merge("other", false, false);

        assertThat(config().resolveSibling("config.drydock-backup")).hasContent(MINE);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsChanged() throws Exception {
        Path dotfiles = folder.resolve("dotfiles/kubeconfig");
        write(dotfiles, MINE, "rw-------");
        Files.createDirectories(config().getParent());
        Files.createSymbolicLink(config(), Path.of("../../dotfiles/kubeconfig"));

        kubeconfigs().merge("demo", false, false);

        assertThat(config()).isSymbolicLink();
        assertThat(dotfiles).isRegularFile().content().contains("drydock-demo");
        kubeconfigs().takeOut("demo", false);
        assertThat(Files.readString(dotfiles)).isEqualTo(MINE);
    }

    @Test
    void ofAListTheFirstFileThatIsThereIsTaken() throws Exception {
        Path second = folder.resolve("b");
        write(second, MINE, "rw-------");
        environment.put("KUBECONFIG", folder.resolve("a") + "::" + second + ":" + folder.resolve("c"));

        assertThat(kubeconfigs().merge("demo", false, false).file()).isEqualTo(second);
        environment.remove("KUBECONFIG");
        assertThat(kubeconfigs().takeOut("demo", false)).containsExactly(second);
        assertThat(Files.readString(second)).isEqualTo(MINE);
    }

    @Test
    void ofAListWithoutAnyFileTheFirstIsMade() throws Exception {
        environment.put("KUBECONFIG", folder.resolve("a") + ":" + folder.resolve("b"));

        assertThat(kubeconfigs().merge("demo", false, false).file()).isEqualTo(folder.resolve("a"));
    }

    @Test
    void aFileOfDrydocksOwnIsNeverMergedInto() throws Exception {
        environment.put(
                "KUBECONFIG", folder.resolve("data/kubeconfig/demo.yaml").toString());

        assertThat(kubeconfigs().merge("demo", false, false).file()).isEqualTo(config());
    }

    @Test
    void aReadOnlyFileIsRefusedAndStays() throws Exception {
        write(config(), MINE, "r--r--r--");

        assertThat(problemOf(() -> kubeconfigs().merge("demo", false, false)))
                .isEqualTo(new KubeconfigProblem.KubeconfigReadOnly(config().toString()));
        assertThat(Files.readString(config())).isEqualTo(MINE);
        assertThat(config().resolveSibling("config.lock")).doesNotExist();
    }

    @Test
    void anotherEncodingIsRefused() throws Exception {
        Files.createDirectories(config().getParent());
        Files.write(config(), new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});

        assertThat(problemOf(() -> kubeconfigs().merge("demo", false, false)))
                .isEqualTo(new KubeconfigProblem.KubeconfigNotEditable(
                        config().toString(), Message.of("problem.kubeconfig.charset")));
    }

    @Test
    void aLockThatWasLeftBehindIsNamedAndRemovedOnlyWhenAsked() throws Exception {
        write(config(), MINE, "rw-------");
        Path lock = config().resolveSibling("config.lock");
        Files.createFile(lock);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(90)));

        assertThat(problemOf(() -> kubeconfigs().merge("demo", false, false)))
                .isInstanceOfSatisfying(KubeconfigProblem.KubeconfigLockStale.class, stale -> {
                    assertThat(stale.lock()).isEqualTo(lock.toString());
                    assertThat(stale.seconds()).isBetween(90L, 150L);
                });
        assertThat(lock).exists();
        assertThat(Files.readString(config())).isEqualTo(MINE);

        kubeconfigs().merge("demo", false, true);
        assertThat(config()).content().contains("drydock-demo");
        assertThat(lock).doesNotExist();
    }

    @Test
    void takingOutWhatWasNeverMergedNeitherLocksNorWrites() throws Exception {
        write(config(), MINE, "r--r--r--");
        Path lock = config().resolveSibling("config.lock");
        Files.createFile(lock);
        FileTime before = Files.getLastModifiedTime(config());

        assertThat(kubeconfigs().takeOut("demo", false)).isEmpty();

        assertThat(Files.getLastModifiedTime(config())).isEqualTo(before);
        assertThat(files()).containsExactly("home/.kube/config", "home/.kube/config.lock");
    }

    @Test
    void whateverLiesThereDoesNotKeepAClusterFromBeingRemoved() throws Exception {
        environment.put("KUBECONFIG", folder.toString());

        assertThat(kubeconfigs().takeOut("demo", false)).isEmpty();
    }

    @Test
    void removingAClusterEndsWithTakingItOut() throws Exception {
        write(config(), MINE, "rw-------");
        Kubeconfigs kubeconfigs = kubeconfigs();
        kubeconfigs.merge("demo", true, false);
        Plan down =
                kubeconfigs.thenTakeOut(new Plan("down", "demo", Message.of("cluster.plan.down", "demo"), List.of()));

        for (Step step : down.steps()) {
            step.run(Progress.unseen());
        }

        assertThat(Files.readString(config())).isEqualTo(MINE);
    }

    @Test
    void anExportLineIsForClustersOfOursOnly() throws Exception {
        environment.put("SHELL", "/usr/bin/fish");

        assertThat(kubeconfigs().exportLine("demo", Optional.empty()))
                .isEqualTo("set -gx KUBECONFIG '" + folder.resolve("data/kubeconfig/demo.yaml") + "'");
        assertThat(problemOf(() -> kubeconfigs().exportLine("theirs", Optional.empty())))
                .isEqualTo(new KubeconfigProblem.KubeconfigNotKept("theirs"));
    }
}
