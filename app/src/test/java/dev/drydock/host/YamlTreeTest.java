package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.host.YamlNode.Entry;
import dev.drydock.host.YamlNode.Kind;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Position;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.host.YamlNode.Sequence;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlTreeTest {
    private final YamlTree tree = new YamlTree("a.yaml");

    @Test
    void everyNodeKnowsItsPlace() throws Exception {
        assertThat(tree.read("ports:\n  - 80\n  - \"443\"\n"))
                .isEqualTo(new Mapping(
                        new Position(1, 1),
                        new Position(3, 10),
                        List.of(new Entry(
                                new Scalar(new Position(1, 1), new Position(1, 6), "ports", Kind.TEXT),
                                new Sequence(
                                        new Position(2, 3),
                                        new Position(3, 10),
                                        List.of(
                                                new Scalar(new Position(2, 5), new Position(2, 7), "80", Kind.INTEGER),
                                                new Scalar(
                                                        new Position(3, 5),
                                                        new Position(3, 10),
                                                        "443",
                                                        Kind.TEXT)))))));
    }

    @Test
    void aBlockEndsWithItsLastValueAndNotWithTheCommentsBelowIt() throws Exception {
        Mapping read = (Mapping) tree.read("a:\n  - {b: 1} # said\n# more\n\nc: [d ]\n");

        assertThat(read.get("a").orElseThrow().end()).isEqualTo(new Position(2, 11));
        assertThat(read.end()).isEqualTo(new Position(5, 8));
    }

    @ParameterizedTest
    @CsvSource({"yes,TEXT", "true,TRUTH", "~,NOTHING", "1.5,DECIMAL", "-3,INTEGER", "v1.34.4,TEXT", "'\"true\"',TEXT"})
    void plainWordsMeanWhatTheCoreSchemaSays(String text, Kind kind) throws Exception {
        assertThat(((Scalar) tree.read(text)).kind()).isEqualTo(kind);
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        FileBroken broken = (FileBroken) problemOf("a: 1\nb: [1, 2\nc: 3\n");

        assertThat(broken).isEqualTo(new FileBroken("a.yaml", 3, 2, broken.what()));
        assertThat(broken.what().key()).isEqualTo("problem.yaml.syntax");
    }

    @Test
    void aTabIsASyntaxError() {
        assertThat(problemOf("a:\n\tb: 1\n"))
                .isInstanceOfSatisfying(
                        FileBroken.class, broken -> assertThat(broken.line()).isEqualTo(2));
    }

    @Test
    void charactersThatYamlForbidsAreTold() {
        assertThat(problemOf("a: \u0000")).isInstanceOf(FileBroken.class);
    }

    @Test
    void aKeyMayStandOnlyOnce() {
        assertThat(problemOf("a: 1\nb: 2\na: 3\n")).isEqualTo(broken(3, 1, "problem.yaml.twice", "a"));
    }

    @Test
    void tagsAreRefused() {
        assertThat(problemOf("a: !!java.net.URL [x]"))
                .isEqualTo(broken(1, 4, "problem.yaml.tag", "tag:yaml.org,2002:java.net.URL"));
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackOverflows() {
        assertThat(problemOf("[".repeat(100_000))).isEqualTo(broken(1, 65, "problem.yaml.deep", 64));
    }

    @Test
    void anAliasStandsForItsAnchor() throws Exception {
        Mapping read = (Mapping) tree.read("a: &x 1\nb: *x\n");

        assertThat(read.get("b")).contains(new Scalar(new Position(1, 4), new Position(1, 8), "1", Kind.INTEGER));
    }

    @Test
    void aliasesCannotMultiply() {
        assertThat(problemOf("a: &a [1]\nb: &b [*a, *a]\n")).isEqualTo(broken(2, 8, "problem.yaml.alias", "a"));
        String many = IntStream.range(0, 51).mapToObj(_ -> "- *a\n").collect(Collectors.joining());
        assertThat(problemOf("- &a 1\n" + many)).isEqualTo(broken(52, 3, "problem.yaml.alias", "a"));
        assertThat(problemOf("&a [*a]")).isEqualTo(broken(1, 5, "problem.yaml.alias", "a"));
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertThat(problemOf(" ".repeat(3 * 1024 * 1024 + 1)))
                .isEqualTo(new FileBroken("a.yaml", 1, 1, Message.of("problem.yaml.large")));
    }

    @Test
    void severalDocumentsAreReadOnlyWhereTheyAreExpected() throws Exception {
        assertThat(tree.readAll("a\n---\nb\n")).hasSize(2);
        assertThat(tree.readAll("")).isEmpty();
        assertThat(problemOf("a\n---\nb\n")).isEqualTo(broken(3, 1, "problem.yaml.documents", 2));
        assertThat(problemOf("# nothing\n")).isEqualTo(broken(1, 1, "problem.yaml.documents", 0));
    }

    @Test
    void aMapAsAKeyIsRefused() {
        assertThat(problemOf("{a: 1}: 2")).isEqualTo(broken(1, 1, "problem.yaml.key"));
    }

    @Test
    void aCharacterOfTwoHalvesMayStandAnywhereInAFile() throws Exception {
        for (int length = 1000; length < 1100; length++) {
            String text = "# " + "x".repeat(length) + "🚢\na: 1\n";

            assertThat(tree.readAll(text)).as("%d", length).hasSize(1);
        }
    }

    private Problem problemOf(String text) {
        return catchThrowableOfType(ProblemException.class, () -> tree.read(text))
                .problem();
    }

    private static FileBroken broken(int line, int column, String key, Object... arguments) {
        return new FileBroken("a.yaml", line, column, Message.of(key, arguments));
    }
}
