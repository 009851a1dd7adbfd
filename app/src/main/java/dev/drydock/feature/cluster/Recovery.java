package dev.drydock.feature.cluster;

import dev.drydock.flow.Subscription;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.Providers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finishes or takes back what a Drydock that was killed had begun. Costs a look into one folder when there is nothing. */
public final class Recovery {
    private final Journal journal;
    private final Clusters clusters;
    private final Providers providers;

    public Recovery(Journal journal, Clusters clusters, Providers providers) {
        this.journal = journal;
        this.clusters = clusters;
        this.providers = providers;
    }

    /**
     * Settles everything that was cut off; what cannot be settled now is left for the next time.
     *
     * @return one line for each, to be told to the user
     */
    public List<Problem> run() throws ProblemException, InterruptedException {
        List<Problem> told = new ArrayList<>();
        for (Journal.CutOff cutOff : journal.cutOff()) {
            told.add(settle(cutOff));
        }
        return told;
    }

    /** Removes what is left of clusters of ours whose nodes are gone; asks the engine, so it costs a moment. */
    public List<Problem> tidy() throws ProblemException, InterruptedException {
        List<Problem> told = new ArrayList<>();
        for (String name : clusters.hollow()) {
            Optional<Subscription> lock = journal.lock(name);
            if (lock.isPresent()) {
                try (Subscription _ = lock.get()) {
                    remove(name);
                    told.add(new DrydockProblem.NodesGone(name));
                }
            }
        }
        return told;
    }

    private void remove(String name) throws ProblemException, InterruptedException {
        for (ClusterProvider provider : providers.makers()) {
            provider.remove(name);
        }
    }

    private Problem settle(Journal.CutOff cutOff) throws ProblemException, InterruptedException {
        JournalEntry entry = cutOff.entry();
        boolean removes = entry.makes() || entry.kind().equals("down");
        try {
            if (removes) {
                remove(entry.cluster());
            }
            cutOff.settled().close();
        } catch (ProblemException | InterruptedException e) {
            cutOff.postponed().close();
            throw e;
        }
        return removes
                ? new DrydockProblem.CutOffRemoved(entry.kind(), entry.cluster())
                : new DrydockProblem.CutOffLeft(entry.kind(), entry.cluster());
    }
}
