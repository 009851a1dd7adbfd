package dev.drydock;

import dev.drydock.feature.cluster.Journal;
import dev.drydock.feature.preflight.KindSource;
import dev.drydock.feature.settings.SettingKey;
import dev.drydock.feature.settings.Settings;
import dev.drydock.host.FileCache;
import dev.drydock.host.HostPorts;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.Kubeconfigs;
import dev.drydock.provider.Providers;
import dev.drydock.provider.k3d.K3dRecognition;
import dev.drydock.provider.k3s.K3sProvider;
import dev.drydock.provider.k3s.K3sRecognition;
import dev.drydock.provider.kind.KindProgram;
import dev.drydock.provider.kind.KindProvider;
import dev.drydock.provider.kind.KindRecognition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Builds what makes clusters, and what remembers that it is being made. */
final class ClusterMaking {
    private final Foundation base;
    private final Supplier<Settings> settings;
    private final Lazy<KindProgram> kind = new Lazy<>(this::makeKind);
    private final Lazy<Providers> providers = new Lazy<>(this::makeProviders);
    private final Lazy<Journal> journal = new Lazy<>(this::makeJournal);

    ClusterMaking(Foundation base, Supplier<Settings> settings) {
        this.base = base;
        this.settings = settings;
    }

    Providers providers() {
        return providers.get();
    }

    Journal journal() {
        return journal.get();
    }

    KindSource.Found kindFound() throws ProblemException, InterruptedException {
        return new KindSource.Found(kind.get().version(), kind.get().find().toString());
    }

    private KindProgram makeKind() {
        return new KindProgram(base.search, base.programs, base.leftOver, this::kindPlaces);
    }

    /** The place the user named, then the folder of Drydock's own installation, where an installer may have put it. */
    private List<Path> kindPlaces() {
        Stream<String> named = settings.get().get(SettingKey.KIND_PATH).filter(place -> !place.isBlank()).stream();
        Stream<String> installed = Optional.ofNullable(System.getProperty("drydock.home")).stream();
        return Stream.concat(named, installed).map(Path::of).toList();
    }

    private Providers makeProviders() {
        Kubeconfigs kubeconfigs = new Kubeconfigs(base.folders.data().resolve("kubeconfig"), base.files);
        KindProvider kindProvider = new KindProvider(base.engine, kind.get(), kubeconfigs);
        K3sProvider k3sProvider = new K3sProvider(
                base.engine,
                kubeconfigs,
                new HostPorts(base.system, base.programs),
                new FileCache(base.folders.cache().resolve("node-images"), base.files));
        return new Providers(
                List.of(kindProvider, k3sProvider),
                List.of(new KindRecognition(), new K3sRecognition(), new K3dRecognition()));
    }

    private Journal makeJournal() {
        return new Journal(base.folders.state().resolve("journal"), base.files, base.locks);
    }
}
