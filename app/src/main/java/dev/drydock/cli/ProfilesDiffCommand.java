package dev.drydock.cli;

import dev.drydock.feature.profile.ProfileChange;
import dev.drydock.feature.profile.ProfileChanges;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock profiles diff}. */
@Command(name = "diff")
final class ProfilesDiffCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CLUSTER")
    private Optional<String> named = Optional.empty();

    ProfilesDiffCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        Application application = invocation.application();
        Profile profile = application.ownProfiles().profiles().find(id);
        Cluster cluster = named.isPresent() ? application.cluster(named.get()) : madeOfIt(application);
        List<ProfileChange> changes = ProfileChanges.against(cluster, profile);
        Console console = invocation.console();
        if (common.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("profile", id);
            fields.put("cluster", cluster.name());
            fields.put("changes", changes.stream().map(ChangeText::fields).toList());
            new Printer(console).json(fields);
        } else if (changes.isEmpty()) {
            console.out().println(console.text("cli.profiles.same", cluster.name(), id));
        } else {
            ChangeText text = new ChangeText(console);
            new Printer(console).rows(changes, () -> text.table(changes, "CLUSTER", "PROFILE"), "");
            console.error().println(console.text("cli.profiles.rest"));
        }
        return ExitCode.DONE;
    }

    private Cluster madeOfIt(Application application) throws ProblemException, InterruptedException {
        List<Cluster> clusters = application.clusters();
        List<Cluster> made = clusters.stream()
                .filter(cluster -> cluster.owned() && cluster.profile().equals(Optional.of(id)))
                .toList();
        return made.stream()
                .filter(cluster -> cluster.name().equals(id))
                .findFirst()
                .or(() -> made.stream().findFirst())
                .orElseThrow(() -> new ProblemException(new ClusterProblem.ClusterUnknown(
                        id, clusters.stream().map(Cluster::name).toList())));
    }
}
