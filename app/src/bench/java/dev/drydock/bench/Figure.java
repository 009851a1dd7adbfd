package dev.drydock.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Several measurements of one thing, in the order in which they were taken. */
record Figure(List<Double> runs) {
    double median() {
        double[] sorted = runs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double max() {
        return runs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    String all() {
        return Arrays.toString(runs.stream().map(Figure::text).toArray()).replaceAll("[\\[\\]]", "");
    }

    static String text(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
