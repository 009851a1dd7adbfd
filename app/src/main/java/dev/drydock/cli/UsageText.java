package dev.drydock.cli;

import dev.drydock.text.ByteSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What something uses, as a cell; a dash where nobody knows. */
final class UsageText {
    private UsageText() {}

    static String cpus(Optional<Double> cores) {
        return cores.map(UsageText::hundredths).orElse("-");
    }

    private static String hundredths(double cores) {
        return BigDecimal.valueOf(cores)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String bytes(Optional<Long> bytes) {
        return bytes.map(ByteSize::of).orElse("-");
    }
}
