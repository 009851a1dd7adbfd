package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
            completion fish         | “fish”不能作为 SHELL 的值。                             | drydock completion
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
                "inspect",
                "versions",
                "resources",
                "restart",
                "pause",
                "unpause",
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
                        "recreate",
                        "down, rm",
                        "versions",
                        "profiles",
                        "history",
                        "doctor",
                        "settings",
                        "completion");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).matches("Drydock \\S+ \\(Java 25.*\\)\n");
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(shell.run("completion", "bash")).isZero();
        assertThat(shell.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F")
                .contains("--kubernetes-version");
    }

    @Test
    void completionOfAnotherShellIsWrongUsage() {
        assertThat(shell.run("completion", "fish")).isEqualTo(2);
        assertThat(shell.error()).contains("fish");
    }

    @Test
    void warmUpRunsWhatItIsGiven() {
        assertThat(shell.run("warm-up")).isZero();
        assertThat(shell.application.asked).first().isEqualTo("warm-up");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.error()).isEmpty();
    }
}
