package dev.drydock.text;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.ClusterProblem;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.HostProblem;
import dev.drydock.model.ImageProblem;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.Problem.Attempt;
import dev.drydock.model.SnapshotProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives every problem its sentence and its remedy. The switches have no default: a new problem does not compile until it
 * speaks here, and MessagesTest fails until it speaks in every language.
 */
public final class ProblemText {
    private final Messages messages;
    /** What follows the key of a remedy that is worded for this place, where there is one. */
    private final String place;

    /** For a terminal: its remedies name commands and their options. */
    public ProblemText(Messages messages) {
        this(messages, "");
    }

    private ProblemText(Messages messages, String place) {
        this.messages = messages;
        this.place = place;
    }

    /** For the window: its remedies name what can be done there. */
    public static ProblemText inWindow(Messages messages) {
        return new ProblemText(messages, ".window");
    }

    /**
     * What the user is told.
     *
     * @param sentence what is wrong, with its facts
     * @param remedy what to do or press
     */
    public record Said(String sentence, String remedy) {}

    public Said of(Problem problem) {
        return switch (problem) {
            case EngineProblem group -> engineProblem(group);
            case HostProblem group -> hostProblem(group);
            case ClusterProblem group -> clusterProblem(group);
            case ManifestProblem group -> manifestProblem(group);
            case ImageProblem group -> imageProblem(group);
            case ApiProblem group -> apiProblem(group);
            case KubeconfigProblem group -> kubeconfigProblem(group);
            case SnapshotProblem group -> snapshotProblem(group);
            case DrydockProblem group -> drydockProblem(group);
        };
    }

    private Said engineProblem(EngineProblem problem) {
        return switch (problem) {
            case EngineProblem.EngineUnreachable p -> said(p, attempts(p.tried()));
            case EngineProblem.EngineForbidden p -> said(p, p.address());
            case EngineProblem.EngineLost p -> said(p, p.during(), p.reason());
            case EngineProblem.EngineFailed p -> said(p, p.during(), p.reason());
            case EngineProblem.EngineElsewhere p -> said(p, p.address());
            case EngineProblem.EngineDiskFull p -> said(p, p.during());
        };
    }

    private Said hostProblem(HostProblem problem) {
        return switch (problem) {
            case HostProblem.PortTaken p -> said(p, p.port(), holder(p.holder()), freePort(p.port(), p.free()));
            case HostProblem.PortForbidden p -> said(p, p.port(), freePort(p.port(), p.free()));
            case HostProblem.DiskLow p -> said(p, p.place(), size(p.freeBytes()), size(p.neededBytes()));
            case HostProblem.MemoryLow p -> said(p, size(p.freeBytes()), size(p.neededBytes()));
            case HostProblem.FileUnusable p -> said(p, p.path(), p.reason());
            case HostProblem.EditorFailed p -> said(p, p.program(), p.exitCode());
            case HostProblem.FileInTheWay p -> said(p, p.path());
            case HostProblem.BrowserNotOpened p -> said(p, p.url(), p.reason());
            case HostProblem.NoScreen p -> said(p, p.reason());
            case HostProblem.ProgramNotStarted p -> said(p, p.program(), p.reason());
            case HostProblem.ProgramTimedOut p -> said(p, p.command(), p.seconds(), p.output());
            case HostProblem.StoreUnusable p -> said(p, p.path(), p.reason());
        };
    }

    private Said clusterProblem(ClusterProblem problem) {
        return switch (problem) {
            case ClusterProblem.KindMissing p -> said(p, attempts(p.tried()));
            case ClusterProblem.KindFailed p -> said(p, p.command(), p.exitCode(), p.output());
            case ClusterProblem.ClusterUnknown p
            when p.known().isEmpty() -> said("ClusterUnknown.none", "NoCluster", p.name());
            case ClusterProblem.ClusterUnknown p -> said(p, p.name(), list(p.known()));
            case ClusterProblem.NoCluster p -> said(p);
            case ClusterProblem.ClusterNotNamed p -> said(p, list(p.known()));
            case ClusterProblem.ClusterNotOurs p -> said(p, p.name(), p.provider());
            case ClusterProblem.ClusterNameInvalid p -> said(p, p.name());
            case ClusterProblem.ClusterBusy p ->
                said(p, p.name(), p.processId().map(String::valueOf).orElse("?"));
            case ClusterProblem.ProfileOfClusterUnknown p -> said(p, p.name());
            case ClusterProblem.ClusterNotRunning p ->
                said(p, p.name(), Message.of("problem.state." + p.state().name()));
            case ClusterProblem.ClusterProfileDiffers p -> said(p, p.name(), p.wanted(), p.made());
            case ClusterProblem.ClusterPortsDiffer p -> said(p, p.name(), p.wanted(), p.mapped());
            case ClusterProblem.ClusterVersionDiffers p -> said(p, p.name(), p.wanted(), p.running());
            case ClusterProblem.ClusterProviderDiffers p -> said(p, p.name(), p.wanted(), p.made());
            case ClusterProblem.VersionNotOffered p -> said(p, p.version(), p.provider(), list(p.known()));
            case ClusterProblem.ConfigUntranslatable p -> said(p, p.provider(), list(p.parts()));
            case ClusterProblem.NodeEnded p -> said(p, p.node(), p.words());
            case ClusterProblem.NoPortForApi p -> said(p);
            case ClusterProblem.VersionNeedsCgroup2 p -> said(p, p.version(), list(p.others()));
            case ClusterProblem.VersionUnknown p -> said(p, p.version(), list(p.known()));
        };
    }

    private Said manifestProblem(ManifestProblem problem) {
        return switch (problem) {
            case ManifestProblem.ProfileUnknown p -> said(p, p.id(), list(p.known()));
            case ManifestProblem.ProfileIdInvalid p -> said(p, p.id());
            case ManifestProblem.ProfileIdTaken p -> said(p, p.id());
            case ManifestProblem.ProfileReadOnly p -> said(p, p.id());
            case ManifestProblem.FileBroken p -> said(p, p.file(), p.line(), p.column(), p.what());
            case ManifestProblem.ApplyRefused p -> said(p, p.object(), p.reason());
            case ManifestProblem.ApplyConflict p -> said(p, p.object(), p.reason());
            case ManifestProblem.NotReadyInTime p -> said(p, p.what(), p.seconds(), p.lastSeen());
        };
    }

    private Said imageProblem(ImageProblem problem) {
        return switch (problem) {
            case ImageProblem.ImagesMissing p -> said(p, list(p.images()), p.reason());
            case ImageProblem.ImageLoadFailed p -> said(p, p.image(), p.output());
            case ImageProblem.CompanionsUnknown p -> said(p, p.cluster(), list(p.images()));
            case ImageProblem.NodeDiskFull p -> said(p, p.node(), p.output());
        };
    }

    private Said apiProblem(ApiProblem problem) {
        return switch (problem) {
            case ApiProblem.ApiUnreachable p -> said(p, p.cluster(), p.reason());
            case ApiProblem.KubeconfigRefused p -> said(p, p.cluster(), p.reason());
            case ApiProblem.ApiRefused p -> said(p, p.what(), p.status(), p.reason());
            case ApiProblem.PodUnknown p -> said(p, namespace(p.namespace()), p.pod());
            case ApiProblem.PodAmbiguous p -> said(p, p.pod(), list(p.found()));
            case ApiProblem.ContainerUnknown p -> said(p, p.pod(), p.container(), list(p.known()));
            case ApiProblem.LogUnavailable p -> said(p, p.pod(), p.reason());
            case ApiProblem.UrlUnknown p when p.known().isEmpty() -> said("UrlUnknown.none", "UrlUnknown.none");
            case ApiProblem.UrlUnknown p -> said(p, p.name(), list(p.known()));
            case ApiProblem.UrlSilent p -> said(p, p.url(), p.seconds(), p.last());
        };
    }

    private Said kubeconfigProblem(KubeconfigProblem problem) {
        return switch (problem) {
            case KubeconfigProblem.KubeconfigBusy p -> said(p, p.lock(), p.seconds());
            case KubeconfigProblem.KubeconfigLockStale p -> said(p, p.lock(), p.seconds());
            case KubeconfigProblem.KubeconfigNotEditable p -> said(p, p.path(), p.why());
            case KubeconfigProblem.KubeconfigReadOnly p -> said(p, p.path());
            case KubeconfigProblem.KubeconfigNameTaken p -> said(p, p.path(), p.name());
            case KubeconfigProblem.KubeconfigWithoutServer p -> said(p, p.cluster());
            case KubeconfigProblem.KubeconfigNotKept p -> said(p, p.cluster());
        };
    }

    private Said snapshotProblem(SnapshotProblem problem) {
        return switch (problem) {
            case SnapshotProblem.SnapshotUnknown p -> said(p, p.cluster(), p.tag(), list(p.known()));
            case SnapshotProblem.SnapshotNone p -> said(p, p.cluster());
            case SnapshotProblem.SnapshotExists p -> said(p, p.cluster(), p.tag());
            case SnapshotProblem.SnapshotTagInvalid p -> said(p, p.tag());
            case SnapshotProblem.SnapshotUnfit p -> said(p, p.cluster(), p.tag());
            case SnapshotProblem.HalfRestored p -> said(p, p.cluster(), p.tag());
            case SnapshotProblem.RestoreFinished p -> said(p, p.cluster(), p.tag());
        };
    }

    private Said drydockProblem(DrydockProblem problem) {
        return switch (problem) {
            case DrydockProblem.Cancelled p -> said(p, p.what(), p.stays() ? 1 : 0);
            case DrydockProblem.UndoFailed p -> said(p, p.what(), sentence(p.first()), sentence(p.why()));
            case DrydockProblem.CutOffRemoved p -> said(p, p.kind(), p.cluster());
            case DrydockProblem.CutOffLeft p -> said(p, p.kind(), p.cluster());
            case DrydockProblem.NodesGone p -> said(p, p.cluster());
            case DrydockProblem.Unexpected p -> said(p, p.what(), p.logFile());
        };
    }

    private Said said(Problem problem, Object... facts) {
        return said(problem.code(), problem.code(), facts);
    }

    private Said said(String sentence, String remedy, Object... facts) {
        return new Said(
                messages.text("problem." + sentence + ".sentence", facts),
                here("problem." + remedy + ".remedy", facts));
    }

    private String here(String key, Object... facts) {
        return messages.text(messages.has(key + place) ? key + place : key, facts);
    }

    private String sentence(Problem why) {
        return of(why).sentence();
    }

    private String holder(Optional<Message> holder) {
        return holder.map(who -> messages.text("problem.holder", who)).orElse("");
    }

    private String freePort(int taken, Optional<Integer> free) {
        String option =
                switch (taken) {
                    case 80 -> "--http-port";
                    case 443 -> "--https-port";
                    default -> messages.text("problem.eitherPort");
                };
        return free.map(port -> here("problem.freePort", port, option))
                .orElseGet(() -> here("problem.noFreePort", option));
    }

    private Message namespace(String name) {
        return name.equals(ApiProblem.PodUnknown.ANYWHERE)
                ? Message.of("problem.namespace.any")
                : Message.of("problem.namespace.one", name);
    }

    private String attempts(List<Attempt> tried) {
        return tried.stream()
                .map(one -> messages.text("problem.attempt", one.place(), one.reason()))
                .collect(Collectors.joining(messages.text("problem.between")));
    }

    private String list(List<String> names) {
        return names.isEmpty() ? messages.text("problem.none") : String.join(messages.text("problem.between"), names);
    }

    private static String size(long bytes) {
        return ByteSize.of(bytes);
    }
}
