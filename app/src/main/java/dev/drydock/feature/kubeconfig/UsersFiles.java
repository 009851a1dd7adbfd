package dev.drydock.feature.kubeconfig;

import dev.drydock.host.OperatingSystem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files are the user's kubeconfig: those of {@code KUBECONFIG}, else {@code ~/.kube/config}. New entries go where
 * {@code kubectl config} puts its own (client-go, tools/clientcmd/config.go, GetDefaultFilename): into the first file of the list
 * that is there. Where none is, client-go takes the last and we the first, which is then the first that is there for kubectl as
 * well. Drydock's own files do not count, though {@code drydock env} puts them there.
 */
final class UsersFiles {
    private final Map<String, String> environment;
    private final OperatingSystem system;
    private final Path javaHome;
    private final Path own;

    /**
     * The files of one user.
     *
     * @param home the user's folder as Java knows it, where the environment does not say
     * @param own the folder of Drydock's own kubeconfigs
     */
    UsersFiles(Map<String, String> environment, OperatingSystem system, Path home, Path own) {
        this.environment = environment;
        this.system = system;
        this.javaHome = home;
        this.own = own.toAbsolutePath().normalize();
    }

    /** All that kubectl reads, in its order; at least one, and not each of them need be there. */
    List<Path> all() {
        List<Path> listed = Arrays.stream(
                        environment.getOrDefault("KUBECONFIG", "").split(File.pathSeparator))
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name).toAbsolutePath().normalize())
                .filter(file -> !file.startsWith(own))
                .distinct()
                .toList();
        return listed.isEmpty() ? List.of(home().resolve(".kube").resolve("config")) : listed;
    }

    /** Where new entries go. */
    Path forNewEntries() {
        List<Path> all = all();
        return all.stream().filter(Files::exists).findFirst().orElse(all.getFirst());
    }

    private Path home() {
        String variable = system == OperatingSystem.WINDOWS ? "USERPROFILE" : "HOME";
        return Optional.ofNullable(environment.get(variable))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElse(javaHome);
    }
}
