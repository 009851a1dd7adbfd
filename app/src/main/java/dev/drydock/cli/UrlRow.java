package dev.drydock.cli;

import dev.drydock.model.Endpoint;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint as {@code drydock urls} shows it.
 *
 * @param code the HTTP status of the last probe, where a page came
 * @param state {@code answers}, {@code failing} (a page with a code of 400 and more), {@code silent},
 *     {@code nothing-listens} or {@code unknown}
 */
record UrlRow(
        String name,
        Optional<String> url,
        String target,
        Endpoint.Via via,
        Optional<Integer> code,
        Optional<Long> latencyMillis,
        String state) {

    static List<UrlRow> of(List<Endpoint> endpoints) {
        return endpoints.stream().map(UrlRow::of).toList();
    }

    private static UrlRow of(Endpoint endpoint) {
        return switch (endpoint.answer()) {
            case Endpoint.Answer.Page page ->
                new UrlRow(
                        endpoint.name(),
                        endpoint.url(),
                        endpoint.target(),
                        endpoint.via(),
                        Optional.of(page.code()),
                        Optional.of(page.latency().toMillis()),
                        page.good() ? "answers" : "failing");
            case Endpoint.Answer.Silence _ -> without(endpoint, "silent");
            case Endpoint.Answer.NothingListens _ -> without(endpoint, "nothing-listens");
            case Endpoint.Answer.Unknown _ -> without(endpoint, "unknown");
        };
    }

    private static UrlRow without(Endpoint endpoint, String state) {
        return new UrlRow(
                endpoint.name(),
                endpoint.url(),
                endpoint.target(),
                endpoint.via(),
                Optional.empty(),
                Optional.empty(),
                state);
    }

    /** The state in words: {@code 200 in 4 ms}. */
    String word(Console console) {
        return code.isPresent() && latencyMillis.isPresent()
                ? console.text("cli.url.page", code.get(), latencyMillis.get())
                : console.text("cli.url." + state);
    }

    static Table table(List<UrlRow> rows, Console console) {
        Table table = new Table(console.heading("cli.urls.heading"));
        rows.forEach(
                row -> table.row(row.name, row.url.orElse("-"), row.word(console), row.target, Json.word(row.via)));
        return table;
    }
}
