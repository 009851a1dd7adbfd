package dev.drydock.host;

import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where Drydock keeps its files on this computer: the XDG base directories on Linux, Library on macOS, AppData on Windows.
 *
 * @param config what the user writes: profiles of their own
 * @param data what must last: settings, history, kubeconfigs
 * @param cache what can be made again
 * @param state what belongs to this computer's moment: locks and logs
 */
public record HostFolders(Path config, Path data, Path cache, Path state) {
    private static final String NAME = "drydock";

    /**
     * Names the folders without making them.
     *
     * @param env the environment; DRYDOCK_HOME puts all four under one folder
     * @param osName the system property {@code os.name}
     */
    public static HostFolders ofThisComputer(Map<String, String> env, String osName, Path home) {
        Optional<Path> own = absolute(env, "DRYDOCK_HOME");
        if (own.isPresent()) {
            return under(own.get());
        }
        return switch (OperatingSystem.named(osName)) {
            case LINUX -> xdg(env, home);
            case MACOS -> library(home.resolve("Library"));
            case WINDOWS -> appData(env, home);
        };
    }

    /** Makes those that are not there yet, for this user alone. */
    public void make() throws ProblemException {
        PrivateFiles files = new PrivateFiles();
        for (Path folder : List.of(config, data, cache, state)) {
            files.makeFolder(folder);
        }
    }

    private static HostFolders under(Path own) {
        return new HostFolders(own.resolve("config"), own.resolve("data"), own.resolve("cache"), own.resolve("state"));
    }

    /** XDG Base Directory Specification 0.8: a relative path in a variable is to be ignored. */
    private static HostFolders xdg(Map<String, String> env, Path home) {
        return new HostFolders(
                absolute(env, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME),
                absolute(env, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve(NAME),
                absolute(env, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME),
                absolute(env, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve(NAME));
    }

    private static HostFolders library(Path library) {
        Path support = library.resolve("Application Support/Drydock");
        return new HostFolders(
                support.resolve("config"),
                support.resolve("data"),
                library.resolve("Caches/Drydock"),
                support.resolve("state"));
    }

    private static HostFolders appData(Map<String, String> env, Path home) {
        Path roaming =
                absolute(env, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Drydock");
        Path local = absolute(env, "LOCALAPPDATA")
                .orElse(home.resolve("AppData/Local"))
                .resolve("Drydock");
        return new HostFolders(
                roaming.resolve("config"), local.resolve("data"), local.resolve("cache"), local.resolve("state"));
    }

    private static Optional<Path> absolute(Map<String, String> env, String variable) {
        return Optional.ofNullable(env.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
