package dev.drydock.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints a command's result on stdout. */
final class Printer {
    private final Console console;

    Printer(Console console) {
        this.console = console;
    }

    /** One line of JSON. */
    void json(@Nullable Object value) {
        console.out().println(Json.of(value));
    }

    /** A table, or a word on stderr where there is nothing to put into it. */
    void rows(List<?> rows, Supplier<Table> table, String keyIfNone) {
        if (rows.isEmpty()) {
            console.error().println(console.text(keyIfNone));
            return;
        }
        List<String> lines = table.get().lines();
        boolean colour = console.terminal().output() && console.terminal().colour();
        console.out().println(Style.STRONG.of(lines.getFirst(), colour));
        lines.stream().skip(1).forEach(console.out()::println);
    }
}
