package dev.drydock.cli;

import dev.drydock.flow.Plan;
import dev.drydock.flow.Stage;
import java.util.List;

/** Prints a plan that is not carried out; the steps of one stage run side by side. */
final class PlanPrinter {
    private final Console console;

    PlanPrinter(Console console) {
        this.console = console;
    }

    private record PlanRow(String kind, String subject, String title, List<List<String>> stages) {}

    void print(Plan plan, boolean json) {
        List<List<String>> stages = plan.stages().stream().map(this::titles).toList();
        if (json) {
            new Printer(console).json(new PlanRow(plan.kind(), plan.subject(), console.text(plan.title()), stages));
            return;
        }
        console.out().println(console.text(plan.title()));
        int number = 0;
        for (List<String> stage : stages) {
            int first = number + 1;
            for (String title : stage) {
                number++;
                String line = number == first ? title : console.text("cli.plan.together", title, first);
                console.out().println(number + ". " + line);
            }
        }
    }

    private List<String> titles(Stage stage) {
        return stage.steps().stream().map(step -> console.text(step.title())).toList();
    }
}
