package dev.drydock.feature.sandbox;

import dev.drydock.feature.cluster.Clusters;
import dev.drydock.feature.cluster.Journal;
import dev.drydock.feature.profile.Profiles;
import dev.drydock.flow.Plan;
import dev.drydock.flow.Stage;
import dev.drydock.flow.Step;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.provider.ClusterProvider;
import dev.drydock.provider.NodeRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings profiles up: cluster, images, manifests, pages that answer. Thread-safe. */
public final class Sandboxes {
    private final Profiles profiles;
    private final Clusters clusters;
    private final Journal journal;
    private final SandboxFeatures features;

    public Sandboxes(Profiles profiles, Clusters clusters, Journal journal, SandboxFeatures features) {
        this.profiles = profiles;
        this.clusters = clusters;
        this.journal = journal;
        this.features = features;
    }

    /** What has to be done from where things are now; a cluster that is up already gets a plan that only looks. */
    public Plan up(UpRequest request) throws ProblemException, InterruptedException {
        Wanted wanted = new Wanted(profiles.find(request.profile()), request);
        String name = wanted.name();
        Optional<Cluster> there = clusters.list().stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst();
        List<Stage> stages = there.isPresent() ? fromCluster(wanted, there.get()) : fromNothing(wanted);
        Message title = Message.of("sandbox.plan.up", wanted.profile().title(), name);
        return new Plan("up", name, title, stages, journal.guard("up", name, there.isEmpty()));
    }

    private List<Stage> fromNothing(Wanted wanted) throws ProblemException {
        Profile profile = wanted.profile();
        String name = wanted.name();
        ClusterProvider maker = clusters.maker(Optional.of(wanted.provider()));
        boolean ownIngress = features.manifests().bringIngress(profile.manifestSets());
        NodeRelease release = release(maker, wanted, ownIngress);
        List<Integer> ports = List.of(wanted.httpPort(), wanted.httpsPort());
        List<Stage> stages = new ArrayList<>();
        stages.add(Stage.of(
                CheckMachine.toMakeACluster(features.preflight(), maker.id(), ports),
                features.images().fetch(wanted.allImages(release))));
        stages.add(Stage.of(
                new ServingCluster(
                        clusters.make(maker, wanted.clusterRequest(release, ownIngress)),
                        features.manifests().awaitServing(name)),
                features.images().bringIntoNode(maker.controlPlane(name), profile.images())));
        toThePages(name, profile).stream()
                .map(TakenBackWithCluster::new)
                .map(Stage::of)
                .forEach(stages::add);
        if (!release.companions().isEmpty()) {
            stages.add(Stage.of(clusters.awaitReady(name, release.companions())));
        }
        return stages;
    }

    private NodeRelease release(ClusterProvider maker, Wanted wanted, boolean ownIngress) throws ProblemException {
        NodeRelease release = maker.release(wanted.releaseWish(ownIngress));
        features.versions().mustRun(release.image());
        return release;
    }

    private List<Stage> fromCluster(Wanted wanted, Cluster cluster) throws ProblemException, InterruptedException {
        clusters.ours(cluster.name());
        wanted.mustFit(cluster);
        Profile profile = wanted.profile();
        List<Stage> stages = new ArrayList<>();
        stages.add(Stage.of(features.images().fetch(profile.images())));
        if (cluster.state() != ClusterState.RUNNING) {
            stages.add(Stage.of(checkPorts(cluster)));
            stages.add(Stage.of(clusters.startNodes(cluster.name())));
            stages.add(Stage.of(features.manifests().awaitApi(cluster.name())));
        }
        stages.add(Stage.of(features.images().bringIntoNode(clusters.controlPlane(cluster), profile.images())));
        toThePages(cluster.name(), profile).stream().map(Stage::of).forEach(stages::add);
        return stages;
    }

    /** Starts a stopped cluster of ours and waits until its pages answer. */
    public Plan start(String name) throws ProblemException, InterruptedException {
        return power("start", clusters.ours(name), List.of());
    }

    /** Stops a cluster of ours and starts it again, until its pages answer. */
    public Plan restart(String name) throws ProblemException, InterruptedException {
        return power("restart", clusters.ours(name), List.of(Stage.of(clusters.stopNodes(name))));
    }

    private Plan power(String verb, Cluster cluster, List<Stage> before) throws ProblemException {
        String name = cluster.name();
        List<Stage> stages = new ArrayList<>(before);
        stages.addAll(toRun(cluster));
        Message title = Message.of("cluster.plan." + verb, name);
        return new Plan(verb, name, title, stages, journal.guard(verb, name, false));
    }

    /** What starts the nodes of a cluster of ours and waits until its pages answer. */
    public List<Stage> toRun(Cluster cluster) throws ProblemException {
        String name = cluster.name();
        List<Stage> stages = new ArrayList<>();
        stages.add(Stage.of(checkPorts(cluster)));
        stages.add(Stage.of(clusters.startNodes(name)));
        // The user may have removed the profile since.
        Optional<Profile> profile = profiles.known(cluster.profile().orElse(""));
        if (profile.isPresent()) {
            stages.add(
                    Stage.of(features.manifests().awaitReady(name, profile.get().manifestSets())));
            stages.add(Stage.of(features.urls().awaitAnswer(name, profile.get().open())));
        } else {
            stages.add(Stage.of(features.manifests().awaitApi(name)));
        }
        return stages;
    }

    /**
     * Makes a cluster of ours anew, for other ports or another version. What can be refused is refused before anything is lost.
     *
     * @param changes what is to be different; the rest stays as the cluster was made
     */
    public Recreation recreate(String name, Changes changes) throws ProblemException, InterruptedException {
        Cluster cluster = clusters.ours(name);
        UpRequest again = changes.of(cluster);
        Wanted wanted = new Wanted(profiles.find(again.profile()), again);
        ClusterProvider maker = clusters.maker(again.provider());
        boolean ownIngress = features.manifests().bringIngress(wanted.profile().manifestSets());
        NodeRelease release = release(maker, wanted, ownIngress);
        List<Integer> others = Stream.of(wanted.httpPort(), wanted.httpsPort())
                .filter(port -> cluster.ports().stream().noneMatch(mapped -> mapped.hostPort() == port))
                .toList();
        Stage checks = Stage.of(
                CheckMachine.toMakeACluster(features.preflight(), maker.id(), others),
                features.images().fetch(wanted.allImages(release)));
        Message title = Message.of("sandbox.plan.recreate", name);
        Plan check = new Plan("recreate", name, title, List.of(checks), journal.guard("recreate", name, false));
        return new Recreation(check, clusters.down(name), again);
    }

    /** The ports of a stopped cluster may have been taken since; those of a paused one are its own. */
    private Step checkPorts(Cluster cluster) {
        List<Integer> ports = cluster.state() == ClusterState.STOPPED
                ? cluster.ports().stream().map(PortMapping::hostPort).toList()
                : List.of();
        return CheckMachine.toStartACluster(features.preflight(), cluster.provider(), ports);
    }

    private List<Step> toThePages(String name, Profile profile) {
        Stream<Step> apply =
                profile.manifestSets().stream().map(set -> features.manifests().apply(name, set));
        Stream<Step> await = Stream.of(
                features.manifests().awaitReady(name, profile.manifestSets()),
                features.urls().awaitAnswer(name, profile.open()));
        return Stream.concat(apply, await).toList();
    }
}
