package dev.drydock.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the docker command was told with {@code docker context use}: files that only it writes. */
final class DockerSettings {
    private static final Logger LOG = LoggerFactory.getLogger(DockerSettings.class);
    private final Path directory;

    DockerSettings(Path directory) {
        this.directory = directory;
    }

    /**
     * Where a context leads.
     *
     * @param tls the folder of its keys, which need not be there
     */
    record Context(String host, Path tls, boolean skipVerify) {}

    /** Where the docker command looks for keys unless {@code DOCKER_CERT_PATH} says otherwise. */
    Path directory() {
        return directory;
    }

    /** Empty also for the context {@code default}, which means the usual socket. */
    Optional<String> currentContext() {
        return read(directory.resolve("config.json"))
                .map(config -> config.path("currentContext").asText(""))
                .filter(name -> !name.isEmpty() && !name.equals("default"));
    }

    /**
     * The context of that name. The docker command keeps each in folders that are named by the SHA-256 of its name: what it
     * is in {@code contexts/meta}, its keys in {@code contexts/tls} (docker/cli cli/context/store).
     */
    Optional<Context> context(String name) {
        return metaFolders().stream()
                .flatMap(folder -> read(folder.resolve("meta.json"))
                        .filter(meta -> meta.path("Name").asText("").equals(name))
                        .flatMap(meta -> context(folder, meta))
                        .stream())
                .findFirst();
    }

    private Optional<Context> context(Path folder, JsonNode meta) {
        JsonNode endpoint = meta.path("Endpoints").path("docker");
        String host = endpoint.path("Host").asText("");
        Path keys = directory
                .resolve("contexts")
                .resolve("tls")
                .resolve(String.valueOf(folder.getFileName()))
                .resolve("docker");
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Context(host, keys, endpoint.path("SkipTLSVerify").asBoolean(false)));
    }

    private List<Path> metaFolders() {
        Path contexts = directory.resolve("contexts").resolve("meta");
        if (!Files.isDirectory(contexts)) {
            return List.of();
        }
        try (Stream<Path> each = Files.list(contexts)) {
            return each.sorted().toList();
        } catch (IOException e) {
            LOG.warn("The docker command's contexts in {} cannot be read", contexts, e);
            return List.of();
        }
    }

    private static Optional<JsonNode> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ObjectMapper().readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }
}
