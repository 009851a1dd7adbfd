package dev.drydock.feature.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeDifferenceTest {
    private static final String FILE = "f 644 0 0 5 100.5";
    private static final String FOLDER = "d 755 0 0 0 0";

    @Test
    void equalTreesNeedNothing() {
        assertThat(difference("+ " + FILE + " ./a", "- " + FILE + " ./a"))
                .isEqualTo(new TreeDifference(List.of(), List.of(), Map.of()));
    }

    @Test
    void aFileIsCopiedWhenItsInodeWasTouchedOrItsSizeOrTimeIsAnother() {
        TreeDifference again = new TreeDifference(List.of("./a"), List.of("./a"), Map.of());

        assertThat(difference("+ " + FILE + " ./a", "+ " + FILE + " ./a")).isEqualTo(again);
        assertThat(difference("+ " + FILE + " ./a", "- f 644 0 0 6 100.5 ./a")).isEqualTo(again);
        assertThat(difference("+ " + FILE + " ./a", "- f 644 0 0 5 100.6 ./a")).isEqualTo(again);
        assertThat(difference("+ " + FILE + " ./a", "- l 644 0 0 5 100.5 ./a")).isEqualTo(again);
    }

    @Test
    void ofWhatIsGoneOrNewOnlyTheTopIsNamed() {
        String kept = "= " + FOLDER + " .\0= " + FOLDER + " ./gone\0+ " + FILE + " ./gone/a\0= " + FOLDER
                + " ./gone/b\0+ " + FILE + " ./gone-too";
        String live = "= " + FOLDER + " .\0= " + FOLDER + " ./new\0- " + FILE + " ./new/a\0- " + FILE + " ./new.too";

        assertThat(difference(kept, live))
                .isEqualTo(
                        new TreeDifference(List.of("./new", "./new.too"), List.of("./gone", "./gone-too"), Map.of()));
    }

    @Test
    void aFolderThatBecameAFileIsAFolderAgainWithAllThatWasInIt() {
        String kept = "= " + FOLDER + " ./a\0+ " + FILE + " ./a/b";

        assertThat(difference(kept, "- " + FILE + " ./a"))
                .isEqualTo(new TreeDifference(List.of("./a"), List.of("./a"), Map.of()));
    }

    @Test
    void aFolderThatIsThereKeepsItsPlaceAndGetsItsOwnerAndModeBack() {
        assertThat(difference("= d 700 1 2 0 0 ./a", "= " + FOLDER + " ./a"))
                .isEqualTo(new TreeDifference(
                        List.of(), List.of(), Map.of("./a", new FileTree.Entry(false, "d", "700", "1:2", "0", "0"))));
    }

    private static TreeDifference difference(String kept, String live) {
        return TreeDifference.toReach(tree(kept), tree(live));
    }

    private static FileTree tree(String list) {
        return FileTree.read((list + "\0").getBytes(StandardCharsets.ISO_8859_1));
    }
}
