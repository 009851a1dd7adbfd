package dev.drydock.cli;

import dev.drydock.model.Problem;
import dev.drydock.text.PlainText;
import dev.drydock.text.ProblemText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the user of a problem on stderr: its sentence and its remedy, or one JSON object. */
final class ProblemPrinter {
    private final Console console;

    ProblemPrinter(Console console) {
        this.console = console;
    }

    void print(Problem problem, boolean json) {
        if (json) {
            object(fields(problem));
        } else {
            lines(new ProblemText(console.language().get()).of(problem));
        }
    }

    /** @param facts such as the words that were not understood */
    void printUsage(String sentence, String remedy, Map<String, ?> facts, boolean json) {
        ProblemText.Said said = new ProblemText.Said(sentence, remedy);
        if (json) {
            object(fields("WrongUsage", said, facts));
        } else {
            lines(said);
        }
    }

    /** The object that stands for a problem wherever the command line answers in JSON. */
    Map<String, Object> fields(Problem problem) {
        return fields(
                problem.code(), new ProblemText(console.language().get()).of(problem), Json.facts((Record) problem));
    }

    private static Map<String, Object> fields(String code, ProblemText.Said said, Map<String, ?> facts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("message", said.sentence());
        fields.put("remedy", said.remedy());
        fields.put("facts", facts);
        return fields;
    }

    private void object(Map<String, Object> fields) {
        console.error().println(Json.of(Map.of("problem", fields)));
    }

    private void lines(ProblemText.Said said) {
        boolean colour = console.terminal().error() && console.terminal().colour();
        console.error().println(Style.BAD.of(PlainText.ofLines(said.sentence()), colour));
        console.error().println(PlainText.ofLines(said.remedy()));
    }
}
