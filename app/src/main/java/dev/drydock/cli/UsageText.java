package dev.drydock.cli;

import dev.drydock.text.ByteSize;
import java.util.Locale;
import java.util.Optional;

/** What something uses, as a cell; a dash where nobody knows. */
final class UsageText {
    private UsageText() {}

    static String cpus(Optional<Double> cores) {
        return cores.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("-");
    }

    static String bytes(Optional<Long> bytes) {
        return bytes.map(ByteSize::of).orElse("-");
    }
}
