package dev.drydock.ui.shell;

import dev.drydock.feature.history.HistoryEntry;
import dev.drydock.feature.log.LogListener;
import dev.drydock.feature.log.LogRequest;
import dev.drydock.feature.port.UrlWatch;
import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.workload.PodWatch;
import dev.drydock.flow.Live;
import dev.drydock.flow.Subscription;
import dev.drydock.flow.Task;
import dev.drydock.model.Cluster;
import dev.drydock.model.Observed;
import dev.drydock.model.Problem;
import dev.drydock.model.Profile;
import dev.drydock.ui.engine.EngineLinks;
import dev.drydock.ui.fx.Ask;
import dev.drydock.ui.fx.Fetch;
import dev.drydock.ui.home.KubeconfigActions;
import dev.drydock.ui.home.PowerActions;
import dev.drydock.ui.home.SandboxActions;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All that the window needs from the features. Whatever is a {@link Fetch} or an {@link Ask} may block and is called off
 * the JavaFX thread; the rest returns at once.
 *
 * @param brokenProfiles why other profiles cannot be read
 * @param ownProfiles makes and changes the user's own; every call of it may block
 * @param look asks the engine anew, for F5 and Try again
 * @param openPage opens an address in the browser; its answer is not looked at
 * @param kubeconfigs hands out the clusters' kubeconfigs
 * @param power restarts, freezes, remakes clusters and looks into them
 * @param history the latest tasks, newest first
 * @param engine which engine is used, and why no other
 * @param version of Drydock
 */
public record ShellDependencies(
        Live<Observed<List<Cluster>>> clusters,
        Live<List<Task>> tasks,
        SandboxActions actions,
        KubeconfigActions kubeconfigs,
        PowerActions power,
        Fetch<List<Profile>> profiles,
        Fetch<List<Problem>> brokenProfiles,
        OwnProfiles ownProfiles,
        Fetch<List<Cluster>> look,
        Ask<String, ?> openPage,
        Function<String, PodWatch> pods,
        BiFunction<LogRequest, LogListener, Subscription> logs,
        Function<String, UrlWatch> urls,
        Fetch<List<HistoryEntry>> history,
        EngineLinks engine,
        String version) {}
