package dev.drydock.feature.preflight;

import dev.drydock.flow.Together;
import dev.drydock.model.Message;
import dev.drydock.model.ProviderId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions to this computer before a cluster is made: engine, kind, ports, disk, memory. Thread-safe. */
public final class Preflight {
    /** How long all the checks may take together: one that hangs is told as not answered. */
    public static final Duration LIMIT = Duration.ofSeconds(5);

    private final Together together;
    private final EngineSource engine;
    private final Computer computer;
    private final KindSource kind;

    /** @param together with {@link #LIMIT} */
    public Preflight(Together together, EngineSource engine, Computer computer, KindSource kind) {
        this.together = together;
        this.engine = engine;
        this.computer = computer;
        this.kind = kind;
    }

    /** Which kind program is used. */
    public Check kind() throws InterruptedException {
        return new KindCheck(kind).check();
    }

    /**
     * Asks all of them side by side.
     *
     * @param ports the host ports that must be free
     */
    public List<Check> run(List<Integer> ports) throws InterruptedException {
        return ask(inspections(ports, true));
    }

    /** The same, as far as it matters to a cluster of that provider: only kind needs the kind program. */
    public List<Check> run(List<Integer> ports, ProviderId provider) throws InterruptedException {
        return ask(inspections(ports, provider == ProviderId.KIND));
    }

    private List<Check> ask(List<Inspection> inspections) throws InterruptedException {
        List<Together.Question<Check>> questions = new ArrayList<>();
        inspections.forEach(inspection -> questions.add(inspection::check));
        List<Optional<Check>> answers = together.ask("preflight", questions);
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < inspections.size(); i++) {
            Message title = inspections.get(i).title();
            checks.add(answers.get(i).orElseGet(() -> unanswered(title)));
        }
        return checks;
    }

    private List<Inspection> inspections(List<Integer> ports, boolean withKind) {
        EngineAnswers answers = new EngineAnswers(engine);
        List<Inspection> inspections = new ArrayList<>();
        inspections.add(new EngineCheck(answers));
        if (withKind) {
            inspections.add(new KindCheck(kind));
        }
        ports.stream().distinct().forEach(port -> inspections.add(new PortCheck(port, answers, computer)));
        inspections.add(new DiskCheck(answers, computer));
        inspections.add(new MemoryCheck(answers, computer));
        inspections.add(new InotifyCheck(computer));
        return inspections;
    }

    private static Check unanswered(Message title) {
        return Check.unknown(title, Message.of("preflight.unanswered", LIMIT.toSeconds()));
    }
}
