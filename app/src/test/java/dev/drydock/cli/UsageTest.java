package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Restarts;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final FakeShell shell = new FakeShell();

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(shell.run("lits")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("""
                Not understood: lits
                Did you mean list? See "drydock --help".
                """);
    }

    @Test
    void aSuggestionInChineseHasNoHalfWidthSpace() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;

        assertThat(shell.run("lits")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("无法理解：lits\n您是不是要用 list？请参阅“drydock --help”。\n");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(shell.run("list", "--colour")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("Not understood: --colour\nSee \"drydock list --help\".\n");
    }

    @Test
    void aMissingNameIsNamed() {
        assertThat(shell.run("stop")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("Missing: NAME\nSee \"drydock stop --help\".\n");
    }

    @Test
    void wrongUsageIsSaidInTheUsersLanguage() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;

        assertThat(shell.run("stop")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("缺少：NAME\n请参阅“drydock stop --help”。\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            up x --http-port abc    | “abc”不能作为 --http-port 的值。                        | drydock up
            logs x --since soon     | “soon”不是有效的时长；请按 90s、5m 或 1h30m 的格式书写。                           | drydock logs
            up x --name             | 缺少：NAME                                              | drydock up
            up x --name a --name b  | --name 只能指定一次。                                   | drydock up
            pods -n a -A            | 以下选项只能使用其中一个：--namespace=NS, --all-namespaces。 | drydock pods
            list --colour           | 无法理解：--colour                                      | drydock list
            settings get            | 缺少：KEY                                               | drydock settings get
            """)
    void everyWrongUsageIsSaidInTheUsersLanguage(String line, String sentence, String help) {
        shell.locale = Locale.SIMPLIFIED_CHINESE;

        assertThat(shell.run(line.split(" "))).isEqualTo(2);
        assertThat(shell.error()).isEqualTo(sentence + "\n请参阅“" + help + " --help”。\n");
    }

    @Test
    void wrongUsageIsJsonWhereJsonIsAskedFor() {
        assertThat(shell.run("stop", "--json")).isEqualTo(2);
        assertThat(shell.error())
                .isEqualTo(
                        "{\"problem\":{\"code\":\"WrongUsage\",\"message\":\"Missing: NAME\","
                                + "\"remedy\":\"See \\\"drydock stop --help\\\".\",\"facts\":{\"arguments\":[\"stop\",\"--json\"]}}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "list",
                "ls",
                "status",
                "st",
                "pods",
                "po",
                "logs",
                "log",
                "urls",
                "url",
                "open",
                "o",
                "kubeconfig",
                "env",
                "stop",
                "start",
                "down",
                "rm",
                "profiles",
                "history",
                "doctor",
                "settings",
                "completion",
                "help",
                "inspect",
                "versions",
                "resources",
                "restart",
                "pause",
                "unpause",
                "snapshot",
                "recreate"
            })
    void everyCommandHasHelp(String command) {
        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out()).contains("Usage: drydock ").contains("--json");
        assertThat(shell.error()).isEmpty();
    }

    @Test
    void theHelpListsEveryCommandInOrder() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()
                        .lines()
                        .filter(line -> line.matches("  [a-z].*"))
                        .map(line -> line.strip().split(" {2,}", 2)[0]))
                .containsExactly(
                        "up",
                        "list, ls",
                        "status, st",
                        "inspect",
                        "resources, top",
                        "pods, po",
                        "logs, log",
                        "urls, url",
                        "open, o",
                        "kubeconfig",
                        "env",
                        "stop",
                        "start",
                        "restart",
                        "pause",
                        "unpause, resume",
                        "snapshot, snap",
                        "recreate",
                        "down, rm",
                        "versions",
                        "profiles",
                        "history",
                        "doctor",
                        "engines",
                        "settings",
                        "completion",
                        "help");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).matches("Drydock \\S+ \\(Java 25.*\\)\n");
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(shell.run("completion", "bash")).isZero();
        assertThat(shell.out()).startsWith("""
                        #!/usr/bin/env bash
                        # Completes drydock in bash and zsh. For this session:  source <(drydock completion bash)

                        if [ -n "$BASH_VERSION" ]; then
                        """).contains("complete -F").contains("--kubernetes-version");
    }

    @Test
    void completionAsksForNamesThatChangeAndKnowsTheOthers() {
        assertThat(shell.run("completion", "bash")).isZero();
        assertThat(shell.out()
                        .lines()
                        .filter(line -> line.contains("_args=("))
                        .map(String::strip)
                        .distinct())
                .contains(
                        "local PROFILE_pos_param_args=($(\"${COMP_WORDS[0]}\" names profiles 2>/dev/null)) # 0-0 values",
                        "local NAME_pos_param_args=($(\"${COMP_WORDS[0]}\" names clusters 2>/dev/null)) # 0-0 values",
                        "local NAME_option_args=($(\"${COMP_WORDS[0]}\" names clusters 2>/dev/null)) # --cluster values",
                        "local POD_pos_param_args=($(\"${COMP_WORDS[0]}\" names pods 2>/dev/null)) # 0-0 values",
                        "local KEY_pos_param_args=(\"kind.path\" \"language\" \"theme\") # 0-0 values",
                        "local wide_option_args=(\"wide\") # --output values",
                        "local SHELL_option_args=(\"bash\" \"zsh\" \"fish\" \"powershell\" \"cmd\") # --shell values",
                        "local SHELL_pos_param_args=(\"bash\" \"zsh\") # 0-0 values");
        assertThat(shell.out()).doesNotContain("s@\"", "YOUR_APP_HOME");
    }

    @ParameterizedTest
    @CsvSource({"profiles, local-hands", "clusters, demo", "pods, welcome-1"})
    void theNamesThatAShellCompletesAreAskedForWithoutSettlingAnything(String what, String name) {
        shell.application.profiles.add(Samples.profile("local-hands"));
        shell.application.clusters.add(Samples.ours("demo"));
        shell.application.pods.add(
                Samples.pod("default", "welcome-1", "1/1", "Running", new Restarts(0, Optional.empty())));

        assertThat(shell.run("names", what)).isZero();
        assertThat(shell.out()).isEqualTo(name + "\n");
        assertThat(shell.application.settlings).endsWith(Settling.NONE);
    }

    @Test
    void completionOfAnotherShellIsWrongUsage() {
        assertThat(shell.run("completion", "fish")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("""
                "fish" cannot be the value of SHELL.
                Use one of these: bash, zsh. See "drydock completion --help".
                """);
    }

    @Test
    void completionOfAnotherShellIsSaidInTheUsersLanguage() {
        shell.locale = Locale.SIMPLIFIED_CHINESE;

        assertThat(shell.run("completion", "fish")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("“fish”不能作为 SHELL 的值。\n可用的值：bash、zsh。请参阅“drydock completion --help”。\n");
    }

    @Test
    void helpIsAWordToo() {
        assertThat(shell.run("help", "history")).isZero();
        String byWord = shell.out();
        shell.sink = new ByteArrayOutputStream();
        assertThat(shell.run("history", "--help")).isZero();

        assertThat(byWord).isEqualTo(shell.out()).startsWith("Usage: drydock history");
    }

    @Test
    void helpAloneIsTheHelpOfDrydock() {
        assertThat(shell.run("help")).isZero();
        assertThat(shell.out()).startsWith("Usage: drydock [-hV] [COMMAND]\nLocal Kubernetes clusters");
    }

    @Test
    void helpOfWhatIsNoCommandIsWrongUsage() {
        assertThat(shell.run("help", "settings", "lits")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEqualTo("Not understood: lits\nSee \"drydock settings --help\".\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not_A_Name", "-x"})
    void aNameThatCannotBeIsWrongUsage(String name) {
        shell.application.problem = Optional.of(new ClusterProblem.ClusterNameInvalid(name));

        assertThat(shell.run("up", "local-hands", "--name=" + name)).isEqualTo(2);
    }

    @Test
    void aVersionThatCannotBeIsWrongUsage() {
        shell.application.problem = Optional.of(new ClusterProblem.VersionUnknown("1", List.of("v1.34.4")));

        assertThat(shell.run("up", "local-hands", "--kubernetes-version=1")).isEqualTo(2);
        assertThat(shell.error()).isEqualTo("\"1\" is not a Kubernetes version.\nWrite it like this: v1.34.4.\n");
    }

    @Test
    void warmUpRunsWhatItIsGiven() {
        assertThat(shell.run("warm-up")).isZero();
        assertThat(shell.application.asked).first().isEqualTo("warm-up");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEmpty();
    }
}
