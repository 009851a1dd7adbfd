package dev.drydock.feature.manifest;

import dev.drydock.flow.Parallel;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.kube.KubeObject;
import dev.drydock.kube.KubeObjects;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies objects in three waves, side by side within each: what others are made in, what pods need, and what makes pods.
 * The order within the manifests only matters across these.
 */
final class ApplySets implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(ApplySets.class);

    private final Message title;
    private final List<String> sets;
    private final Predicate<KubeObject> part;
    private final Target target;
    private final Parallel parallel;
    private final List<KubeObject> made = new CopyOnWriteArrayList<>();

    ApplySets(Message title, List<String> sets, Predicate<KubeObject> part, Target target, Parallel parallel) {
        this.title = title;
        this.sets = sets;
        this.part = part;
        this.target = target;
        this.parallel = parallel;
    }

    private record Item(KubeObject object, String set) {}

    @Override
    public Message title() {
        return title;
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        List<Item> items = items();
        AtomicInteger done = new AtomicInteger();
        KubeObjects objects = target.connect().objects();
        for (List<Item> wave : waves(items)) {
            parallel.map(wave, item -> {
                if (objects.apply(item.object(), item.set())) {
                    made.add(item.object());
                }
                progress.fraction((double) done.incrementAndGet() / items.size());
                progress.detail(Message.of("manifest.applied", item.object().title()));
                return item;
            });
        }
    }

    @Override
    public boolean leavesTraces() {
        return !made.isEmpty();
    }

    @Override
    public void undo() throws ProblemException, InterruptedException {
        try {
            KubeObjects objects = target.connect().objects();
            for (KubeObject object : made.reversed()) {
                objects.delete(object);
            }
        } catch (ProblemException e) {
            if (!(e.problem() instanceof ApiProblem.ApiUnreachable)) {
                throw e;
            }
            // What is left in a cluster that does not answer goes with the cluster, or is applied again by the next up.
            LOG.warn("Objects are left in {}", target.cluster(), e);
        }
    }

    private List<Item> items() throws ProblemException {
        List<Item> items = new ArrayList<>();
        for (String set : sets) {
            target.sets().objects(set).stream()
                    .filter(part)
                    .map(object -> new Item(object, ManifestSets.label(set)))
                    .forEach(items::add);
        }
        return items;
    }

    private static List<List<Item>> waves(List<Item> items) {
        List<List<Item>> waves = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Item item : items) {
            waves.get(wave(item.object())).add(item);
        }
        return waves;
    }

    private static int wave(KubeObject object) {
        if (object.opensTheWay()) {
            return 0;
        }
        return object.makesPods() ? 2 : 1;
    }
}
