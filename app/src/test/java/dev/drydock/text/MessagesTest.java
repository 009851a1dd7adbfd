package dev.drydock.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/dev/drydock/text");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** A quoted word with dots whose first word is a bundle's name: that is how a key looks in the sources. */
    private static final Pattern KEY_IN_CALL =
            Pattern.compile("(?:Message\\.of|[mM]essages(?:\\(\\))?\\.text)\\(\\s*\"([a-z]+(?:\\.[A-Za-z0-9-]+)+)\"");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replace("_zh_CN", "").replace(".properties", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static List<Problem> problems() {
        return ProblemSamples.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders(String bundle) throws IOException {
        assertThat(placeholders(bundle + "_zh_CN")).isEqualTo(placeholders(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternCanBeFilledInBothLanguages(String bundle) throws IOException {
        for (Messages messages : List.of(new Messages(Locale.ENGLISH), new Messages(Locale.CHINESE))) {
            for (Map.Entry<String, Set<Integer>> key : placeholders(bundle).entrySet()) {
                Object[] arguments = Stream.generate(() -> 7).limit(10).toArray();
                assertThat(messages.text(key.getKey(), arguments))
                        .as(key.getKey())
                        .doesNotContainPattern("\\{\\d")
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyBeginsWithItsBundlesName(String bundle) throws IOException {
        assertThat(placeholders(bundle).keySet()).allMatch(key -> key.startsWith(bundle + "."));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemSpeaksInBothLanguages(Problem problem) {
        ProblemText.Said english = new ProblemText(new Messages(Locale.ENGLISH)).of(problem);
        ProblemText.Said chinese = new ProblemText(new Messages(Locale.SIMPLIFIED_CHINESE)).of(problem);

        for (String text : List.of(english.sentence(), english.remedy(), chinese.sentence(), chinese.remedy())) {
            assertThat(text).isNotBlank().doesNotContainPattern("\\{\\d+\\}").doesNotContain("Optional[", "Message[");
        }
        assertThat(chinese.sentence()).containsPattern(CHINESE);
        assertThat(chinese.remedy()).containsPattern(CHINESE);
        assertThat(english.sentence()).doesNotContainPattern(CHINESE);
        assertThat(english.remedy()).doesNotContainPattern(CHINESE);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyFactOfAProblemIsTold(Problem problem) {
        ProblemText.Said said = new ProblemText(new Messages(Locale.ENGLISH)).of(problem);
        String all = said.sentence() + " " + said.remedy();

        assertThat(ProblemSamples.factsToTell(problem))
                .allSatisfy(fact -> assertThat(all).contains(fact));
    }

    @Test
    void everyKeyUsedInTheSourcesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles()) {
            known.addAll(placeholders(bundle).keySet());
        }
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            Matcher keys = KEY_IN_CALL.matcher(source.getValue());
            while (keys.find()) {
                if (!known.contains(keys.group(1))) {
                    missing.add(keys.group(1) + " in " + source.getKey());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nestedMessagesAndNumbersAreSpokenToo() {
        Messages english = new Messages(Locale.ENGLISH);

        assertThat(english.text(Message.of("problem.PortTaken.sentence", 8080, Message.of("problem.holder", "nginx"))))
                .isEqualTo("Port 8080 on this computer is taken by nginx.");
        assertThat(english.text("preflight.disk.free", 49.96, "/data")).isEqualTo("50.0 GiB free in /data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "zh"})
    void everyChineseIsSpokenAsSimplifiedChinese(String tag) {
        assertThat(new Messages(Locale.forLanguageTag(tag)).text("problem.none"))
                .isEqualTo("无");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", ""})
    void everyOtherLanguageIsEnglish(String tag) {
        assertThat(new Messages(Locale.forLanguageTag(tag)).text("problem.none"))
                .isEqualTo("none");
    }

    private static Map<String, Set<Integer>> placeholders(String file) throws IOException {
        Map<String, Set<Integer>> placeholders = new TreeMap<>();
        patterns(file)
                .forEach((key, pattern) -> placeholders.put(
                        key,
                        PLACEHOLDER
                                .matcher(pattern)
                                .results()
                                .map(found -> Integer.valueOf(found.group(1)))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return placeholders;
    }

    /** The sentences of one bundle in one language, as they are written. */
    static Map<String, String> patterns(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file + ".properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
