package dev.drydock.feature.snapshot;

import dev.drydock.model.ProblemException;
import dev.drydock.model.SnapshotProblem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rule for the names of snapshots: a part of a volume's name that has no underscore, which separates the parts. */
final class SnapshotTag {
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,38}[A-Za-z0-9])?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private SnapshotTag() {}

    /** The wanted one, else the time of the clock's zone. */
    static String of(Optional<String> wanted, Clock clock) throws ProblemException {
        String tag = wanted.orElseGet(() -> TIME.format(LocalDateTime.now(clock)));
        if (!RULE.matcher(tag).matches()) {
            throw new ProblemException(new SnapshotProblem.SnapshotTagInvalid(tag));
        }
        return tag;
    }
}
