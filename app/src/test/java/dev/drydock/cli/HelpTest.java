package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpTest {
    /** A command among the commands: its name, its other name, what it does. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z-]+)(?:, [a-z]+)? {2,}\\S");
    /** An option too long for its column: its description is in the next line. */
    private static final Pattern LONG_OPTION = Pattern.compile("(?m)^( +--[a-z-]+=[A-Z]+)\\n +");
    /** The rest of a synopsis. */
    private static final Pattern SYNOPSIS_GOES_ON = Pattern.compile("\\n {8,}(?=\\[-|[A-Z]+\\n|\\[[A-Z]+]\\n)");

    @Test
    void everyLineOfEveryHelpIsChineseWhereTheUserReadsChinese() {
        List<String> seen = new ArrayList<>();
        look("", seen);

        assertThat(seen).contains("up", "completion", "settings set").hasSizeGreaterThan(15);
    }

    @Test
    void theSynopsisGoesOnBelowItsBeginning() {
        assertThat(help("up", 80)).startsWith("""
                用法：drydock up [-hoq] [--dry-run] [--json] [--http-port=P] [--https-port=P]
                                 [--kubernetes-version=V] [-n=NAME] [--provider=PROVIDER]
                                 PROFILE
                """);
    }

    @Test
    void theEnglishHelpNamesItsPartsInEnglish() {
        FakeShell shell = new FakeShell();

        assertThat(shell.run("history", "--help")).isZero();
        assertThat(shell.out()).isEqualTo("""
                Usage: drydock history [-h] [--json] [-c=N]
                List what Drydock did, how long it took and how it ended; newest first.
                  -c, --count=N   At most N entries; 20 unless you say so.
                  -h, --help      Show this help and exit.
                      --json      Print the result, or the problem, as JSON.
                """);
    }

    /** This command's help and that of the commands below it. */
    private static void look(String command, List<String> seen) {
        String help = help(command, 120);
        String whole = SYNOPSIS_GOES_ON
                .matcher(LONG_OPTION.matcher(help).replaceAll("$1 "))
                .replaceAll(" ");

        assertThat(whole.lines().filter(line -> !line.isBlank()))
                .as(help)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern("\\p{IsHan}"));
        COMMAND.matcher(help)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(below -> {
                    String path = (command + " " + below).strip();
                    seen.add(path);
                    look(path, seen);
                });
    }

    private static String help(String command, int columns) {
        FakeShell shell = new FakeShell();
        shell.locale = Locale.SIMPLIFIED_CHINESE;
        shell.terminal = new Terminal(false, false, false, columns, false);

        assertThat(shell.run((command + " --help").strip().split(" "))).isZero();
        assertThat(shell.error()).isEmpty();
        return shell.out();
    }
}
