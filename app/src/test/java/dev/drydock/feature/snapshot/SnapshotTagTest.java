package dev.drydock.feature.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTagTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:03:04Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void itIsTheUsersTimeUnlessTheUserSaysOtherwise() throws Exception {
        assertThat(SnapshotTag.of(Optional.empty(), CLOCK)).isEqualTo("20261121-200304");
        assertThat(SnapshotTag.of(Optional.of("before.demo-2"), CLOCK)).isEqualTo("before.demo-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a_b", "-a", "a-", "a/b", "..", "über", "12345678901234567890123456789012345678901"})
    void whatCannotBePartOfAVolumesNameIsRefused(String tag) {
        assertThatThrownBy(() -> SnapshotTag.of(Optional.of(tag), CLOCK))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem()).isEqualTo(new SnapshotProblem.SnapshotTagInvalid(tag)));
    }
}
