package dev.drydock.feature.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's file between Drydock, real kubectl processes and a kill. */
class UsersKubeconfigIT {
    private static final int WRITERS = 7;
    private static final int MERGES = 30;
    private static final int KUBECTLS = 60;
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    private final UsersKubeconfig users = new UsersKubeconfig(Clock.systemUTC());

    private Path config() {
        return folder.resolve("config");
    }

    private record Ended(int code, String output) {}

    private Ended kubectl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kubectl", "--kubeconfig", config().toString(), "config"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    @Test
    void kubectlReadsWhatIsMerged() throws Exception {
        for (long seed = 0; seed < 25; seed++) {
            Files.writeString(config(), new RandomKubeconfig(seed).text());
            if (kubectl("view", "--raw").code() != 0) {
                continue;
            }
            users.change(config(), false, new Change.Merge(Samples.entries("demo"), true));

            assertThat(kubectl(
                            "view",
                            "--raw",
                            "--minify",
                            "-o",
                            "jsonpath={.clusters[0].cluster.server} {.current-context}"))
                    .as("seed %d", seed)
                    .isEqualTo(new Ended(0, "https://127.0.0.1:40001 drydock-demo"));
            users.change(config(), false, new Change.TakeOut("demo"));
            assertThat(config()).hasContent(new RandomKubeconfig(seed).text());
        }
    }

    @Test
    void afterKubectlWroteTheFileAnewNothingOfOursStays() throws Exception {
        Files.writeString(
                config(), "current-context: work\ncontexts:\n- name: work\n  context: {cluster: c, user: u}\n");
        users.change(config(), false, new Change.Merge(Samples.entries("demo"), true));
        assertThat(kubectl("set-context", "other", "--user=me").code()).isZero();
        assertThat(config()).content().contains("dev.drydock").doesNotContain("# dev.drydock");

        users.change(config(), false, new Change.TakeOut("demo"));

        assertThat(config()).content().doesNotContain("drydock");
        assertThat(kubectl("current-context")).isEqualTo(new Ended(0, "work\n"));
        assertThat(kubectl("get-contexts", "-o", "name").output()).isEqualTo("other\nwork\n");
    }

    @Test
    void eightWritersLoseNothing() throws Exception {
        Files.writeString(config(), "# mine\napiVersion: v1\nkind: Config\nclusters: []\n");
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 1)) {
            List<Callable<Integer>> jobs = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                jobs.add(() -> merge(number));
            }
            jobs.add(this::setContexts);
            for (Future<Integer> job : writers.invokeAll(jobs)) {
                job.get();
            }
        }
        assertThat(kubectl("view", "--raw").code()).isZero();
        List<String> contexts =
                kubectl("get-contexts", "-o", "name").output().lines().toList();
        assertThat(contexts.stream().filter(name -> name.startsWith("theirs-"))).hasSize(KUBECTLS);
        assertThat(contexts.stream().filter(name -> name.startsWith("drydock-")))
                .hasSize(WRITERS * MERGES / 2);
    }

    /** Leaves every second cluster merged. */
    private int merge(int writer) throws Exception {
        for (int i = 0; i < MERGES; i++) {
            String cluster = "w" + writer + "-" + i;
            users.change(config(), false, new Change.Merge(Samples.entries(cluster), false));
            if (i % 2 == 1) {
                users.change(config(), false, new Change.TakeOut(cluster));
            }
        }
        return MERGES;
    }

    /** kubectl does not wait for a lock, so it is asked again; two kubectls at once undo each other without our help. */
    private int setContexts() throws Exception {
        int asked = 0;
        for (int i = 0; i < KUBECTLS; i++) {
            Ended ended = kubectl("set-context", "theirs-" + i, "--user=me");
            while (ended.code() != 0) {
                assertThat(ended.output()).contains("config.lock");
                asked++;
                ended = kubectl("set-context", "theirs-" + i, "--user=me");
            }
        }
        return asked;
    }

    @Test
    void whoeverIsKilledLeavesTheOldFileOrTheNewOne() throws Exception {
        String before =
                "# mine\ncurrent-context: work\n" + Samples.ofKind("work", 1).replaceFirst("current-context.*\n", "");
        String after =
                Samples.text(before).with(Samples.entries("demo"), true).text().orElseThrow();
        Files.writeString(config(), before);
        Random random = new Random(4711);
        int partial = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MergeLoop.class.getName(),
                            config().toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.inputReader().readLine()).isEqualTo("LockFile");
            Thread.sleep(30 + random.nextInt(120));
            process.destroyForcibly().waitFor();
            String left = Files.readString(config());
            partial += left.equals(before) || left.equals(after) ? 0 : 1;
        }
        assertThat(partial).isZero();
        // What the last one left beside the file is nobody's any more: the next change takes it away.
        users.change(config(), false, new Change.Merge(Samples.entries("demo"), true));
        users.change(config(), false, new Change.TakeOut("demo"));
        assertThat(Files.readString(config())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("config", "config.drydock-backup");
        }
    }
}
