package dev.drydock.cli;

import dev.drydock.flow.StepState;
import dev.drydock.flow.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Progress on a terminal: steps that have ended stay as lines, those at work stand below them and are drawn again in
 * place. Uses only "up" and "erase below" of ECMA-48, which every terminal knows.
 */
final class LiveProgress implements ProgressView {
    private static final String ERASE_BELOW = "\u001b[J";
    private static final int WORTH_SAYING = 8;

    private final Console console;
    private final Map<Integer, StepState.Status> kept = new HashMap<>();
    private String region = "";
    private int height;

    LiveProgress(Console console) {
        this.console = console;
    }

    @Override
    public void show(TaskState state, Instant now) {
        List<String> ended = new ArrayList<>();
        List<String> atWork = new ArrayList<>();
        for (int index = 0; index < state.steps().size(); index++) {
            StepState step = state.steps().get(index);
            if (working(step)) {
                atWork.add(line(step, now));
            } else if (lasting(step) && kept.put(index, step.status()) != step.status()) {
                ended.add(line(step, now));
            }
        }
        draw(ended, atWork);
    }

    /** Above the steps at work, which are drawn again below it. */
    @Override
    public void say(String sentence) {
        draw(List.of(sentence), region.isEmpty() ? List.of() : region.lines().toList());
    }

    private static boolean working(StepState step) {
        return step.status() == StepState.Status.RUNNING || step.status() == StepState.Status.UNDOING;
    }

    private static boolean lasting(StepState step) {
        return step.status() != StepState.Status.WAITING && step.status() != StepState.Status.SKIPPED;
    }

    private void draw(List<String> ended, List<String> atWork) {
        String next = String.join("\n", atWork);
        if (ended.isEmpty() && next.equals(region)) {
            return;
        }
        StringBuilder drawing = new StringBuilder();
        if (height > 0) {
            drawing.append("\u001b[").append(height).append('A');
        }
        drawing.append('\r').append(ERASE_BELOW);
        ended.forEach(line -> drawing.append(line).append('\n'));
        atWork.forEach(line -> drawing.append(line).append('\n'));
        console.error().print(drawing);
        console.error().flush();
        region = next;
        height = atWork.size();
    }

    /** One row of the screen at most: a line that wraps could not be drawn again in place. */
    private String line(StepState step, Instant now) {
        boolean colour = console.terminal().colour();
        String time = Seconds.text(StepText.took(step, now), console);
        String doing = working(step) ? StepText.doing(step, console) : "";
        int room = console.terminal().columns() - 6 - DisplayWidth.of(time);
        String title = DisplayWidth.cut(console.text(step.title()), room);
        int left = room - DisplayWidth.of(title);
        String rest = left < WORTH_SAYING ? "" : DisplayWidth.cut(doing, left);
        return StepText.style(step.status()).of(StepText.mark(step.status()), colour) + " " + title + "  "
                + Style.FAINT.of(rest.isEmpty() ? time : time + "  " + rest, colour);
    }
}
