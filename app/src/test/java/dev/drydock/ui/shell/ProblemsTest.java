package dev.drydock.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.Problem;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void theNewestThreeAreKept() {
        for (String name : new String[] {"a", "b", "c", "d"}) {
            problems.tell(invalid(name));
        }
        assertThat(problems.open()).containsExactly(invalid("d"), invalid("c"), invalid("b"));
    }

    @Test
    void theSameProblemStandsOnce() {
        problems.tell(invalid("a"));
        problems.tell(invalid("b"));
        problems.tell(invalid("a"));
        assertThat(problems.open()).containsExactly(invalid("a"), invalid("b"));
        problems.putAway(invalid("a"));
        assertThat(problems.open()).containsExactly(invalid("b"));
    }

    private static Problem invalid(String name) {
        return new ClusterProblem.ClusterNameInvalid(name);
    }
}
