package dev.drydock.feature.cluster;

import dev.drydock.flow.Subscription;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.Providers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finishes or takes back what a Drydock that was killed had begun. Costs a look into one folder when there is nothing. */
public final class Recovery {
    private final Journal journal;
    private final Clusters clusters;
    private final Providers providers;
    private final Traces traces;
    private final HalfDone halfDone;

    /** What a removed cluster may have left outside of the engine. */
    @FunctionalInterface
    public interface Traces {
        void remove(String cluster) throws ProblemException, InterruptedException;
    }

    /** Settles what work on a cluster that stays has left half done. */
    @FunctionalInterface
    public interface HalfDone {
        /**
         * Does nothing for kinds of plans that it does not know.
         *
         * @return what to tell the user beyond that
         */
        Optional<Problem> settle(String kind, String cluster) throws ProblemException, InterruptedException;
    }

    public Recovery(Journal journal, Clusters clusters, Providers providers, Traces traces, HalfDone halfDone) {
        this.journal = journal;
        this.clusters = clusters;
        this.providers = providers;
        this.traces = traces;
        this.halfDone = halfDone;
    }

    /**
     * Settles everything that was cut off, one after another; what cannot be settled now is left for the next time, and told.
     *
     * @return what to tell the user
     */
    public List<Problem> run() throws ProblemException, InterruptedException {
        List<Problem> told = new ArrayList<>();
        for (Path entry : journal.entries()) {
            Optional<Journal.CutOff> cutOff = journal.cutOff(entry);
            if (cutOff.isPresent()) {
                told.add(settle(cutOff.get()));
            }
        }
        return told;
    }

    /** Removes what is left of clusters of ours whose nodes are gone; asks the engine, so it costs a moment. */
    public List<Problem> tidy() throws ProblemException, InterruptedException {
        List<Problem> told = new ArrayList<>();
        for (String name : clusters.deserted()) {
            Optional<Subscription> lock = journal.lock(name);
            if (lock.isPresent()) {
                try (Subscription _ = lock.get()) {
                    // Asked again under the lock: another Drydock may have made it in the meantime.
                    if (clusters.deserted().contains(name)) {
                        remove(name);
                        told.add(new DrydockProblem.NodesGone(name));
                    }
                }
            }
        }
        return told;
    }

    private Problem settle(Journal.CutOff cutOff) throws InterruptedException {
        JournalEntry entry = cutOff.entry();
        boolean removes = entry.makes() || entry.kind().equals("down");
        boolean settled = false;
        Optional<Problem> more = Optional.empty();
        try {
            if (removes) {
                remove(entry.cluster());
            } else {
                more = halfDone.settle(entry.kind(), entry.cluster());
            }
            settled = true;
        } catch (ProblemException e) {
            return e.problem();
        } finally {
            (settled ? cutOff.settled() : cutOff.postponed()).close();
        }
        return removes
                ? new DrydockProblem.CutOffRemoved(entry.kind(), entry.cluster())
                : more.orElse(new DrydockProblem.CutOffLeft(entry.kind(), entry.cluster()));
    }

    private void remove(String name) throws ProblemException, InterruptedException {
        for (ClusterProvider provider : providers.makers()) {
            provider.remove(name);
        }
        traces.remove(name);
    }
}
