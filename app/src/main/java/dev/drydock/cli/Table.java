package dev.drydock.cli;

import dev.drydock.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under a heading, in columns as wide as their widest cell and three spaces apart, as kubectl prints them. */
final class Table {
    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heading) {
        row(heading);
    }

    /** What steers a terminal is taken out of the cells, for names may come from anywhere. */
    final void row(String... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> PlainText.of(cell).replace('\t', ' '))
                .toList());
    }

    List<String> lines() {
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(DisplayWidth.pad(row.get(column), widths.get(column))).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
