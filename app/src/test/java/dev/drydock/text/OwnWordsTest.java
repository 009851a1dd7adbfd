package dev.drydock.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drydock's own words are Chinese where the user reads Chinese, and name what the user has in front of them. */
final class OwnWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/drydock");
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);

    /** Names and units, which Chinese readers know in Latin letters. */
    private static final Set<String> NAMES = Set.of(
            "Drydock",
            "Docker",
            "Desktop",
            "Colima",
            "OrbStack",
            "Rancher",
            "Podman",
            "DOCKER_HOST",
            "DOCKER_CONTEXT",
            "root",
            "ssh",
            "cgroup",
            "CPU",
            "v",
            "Kubernetes",
            "kind",
            "CoreDNS",
            "DNS",
            "mirrord",
            "kubectl",
            "Ctrl",
            "C",
            "docker",
            "shell",
            "Java",
            "JavaFX",
            "Apache",
            "License",
            "English",
            "Pod",
            "Service",
            "Ingress",
            "NodePort",
            "API",
            "URL",
            "HTTP",
            "HTTPS",
            "http",
            "https",
            "unix",
            "tcp",
            "npipe",
            "IP",
            "YAML",
            "JSON",
            "UTF",
            "PATH",
            "kubeconfig",
            "bash",
            "zsh",
            "version",
            "MB",
            "GiB",
            "B",
            "Shift",
            "Enter",
            "End",
            "N",
            "D");

    /** What is typed or read as it stands: in quotation marks, an address, an option, an example, or a sample's fact. */
    private static final Pattern TYPED = Pattern.compile(
            "\"[^\"]*\"|“[^”]*”|https?://[^\\s）。，]+|(?<!\\w)--?[a-z][a-z-]*(?: [A-Z]+)?|<[a-zA-Z]+>|/readyz"
                    + "|drydock (?:up \\S+|--help)|source <.*|[\\d.]+[hms](?:\\d+m)?|v1\\.34\\.4|k3s|\\[y/N]|\\[Y/n]|%n");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$'\\{'[A-Z-]+'}'|\\{\\d+(?:,[^}]*)?}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z]");
    private static final Pattern COMMAND = Pattern.compile("\\bdrydock ");

    /** Where words enter a problem or stay untranslated. */
    private static final Pattern TELLS =
            Pattern.compile("(?:Problem\\.[A-Z]\\w+|Message\\.verbatim|new Attempt|Answer\\.Silence)\\([^;{]*");

    private static final Pattern ENGLISH_WORDS = Pattern.compile("[a-z]{2,} [a-z]{2,}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    static List<Problem> problems() {
        return ProblemSamples.all();
    }

    static List<String> bundles() throws IOException {
        return MessagesTest.bundles();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void aProblemIsChineseThroughout(Problem problem) {
        for (ProblemText text : List.of(new ProblemText(CHINESE), ProblemText.inWindow(CHINESE))) {
            ProblemText.Said said = text.of(problem);

            assertThat(foreign(said.sentence())).as(said.sentence()).isEmpty();
            assertThat(foreign(said.remedy())).as(said.remedy()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyChineseSentenceIsChineseThroughout(String bundle) throws IOException {
        MessagesTest.patterns(bundle + "_zh_CN")
                .forEach((key, pattern) -> assertThat(
                                foreign(PLACEHOLDER.matcher(pattern).replaceAll("")))
                        .as(key + "=" + pattern)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void aRemedyInTheWindowNamesNoCommandOfTheTerminal(Problem problem) {
        for (Messages language : List.of(ENGLISH, CHINESE)) {
            String remedy = ProblemText.inWindow(language).of(problem).remedy();

            // docker and kind have no other place than the terminal.
            assertThat(remedy.replaceAll("\"(?:docker|kind|sudo) [^\"]*\"|“(?:docker|kind|sudo) [^”]*”", ""))
                    .doesNotContainPattern(OPTION)
                    .doesNotContainPattern(COMMAND);
        }
    }

    @Test
    void theWindowAsksForTheWindowsWords() throws IOException {
        assertThat(sources(SOURCES.resolve("ui")))
                .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContain("new ProblemText("));
    }

    @Test
    void noProblemIsGivenEnglishWords() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources(SOURCES)) {
            Matcher tells = TELLS.matcher(Files.readString(source));
            while (tells.find()) {
                LITERAL.matcher(tells.group())
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(words -> !words.startsWith("docker "))
                        .filter(words -> ENGLISH_WORDS.matcher(words).find())
                        .forEach(words -> found.add(source.getFileName() + ": " + words));
            }
        }
        assertThat(found).isEmpty();
    }

    /** What is neither Chinese nor a name nor to be typed. */
    private static List<String> foreign(String text) {
        return WORD.matcher(TYPED.matcher(text).replaceAll(" "))
                .results()
                .map(word -> word.group())
                .filter(word -> !NAMES.contains(word))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
