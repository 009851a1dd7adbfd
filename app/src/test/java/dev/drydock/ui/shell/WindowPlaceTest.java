package dev.drydock.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    @Test
    void whatItSaysItUnderstands() {
        WindowPlace place = new WindowPlace(-10, 20, 1180, 760, true);
        assertThat(WindowPlace.parse(place.words())).isEqualTo(Optional.of(place));
    }

    @Test
    void otherWordsAreNoPlace() {
        assertThat(WindowPlace.parse("")).isEmpty();
        assertThat(WindowPlace.parse("NaN 1 2 3 plain")).isEmpty();
    }
}
