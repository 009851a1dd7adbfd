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

    /** Empty also for the context {@code default}, which means the usual socket. */
    Optional<String> currentContext() {
        return read(directory.resolve("config.json"))
                .map(config -> config.path("currentContext").asText(""))
                .filter(name -> !name.isEmpty() && !name.equals("default"));
    }

    /** The address of the engine that a context leads to. */
    Optional<String> contextHost(String name) {
        return metaFiles().stream()
                .flatMap(file -> read(file).stream())
                .filter(meta -> meta.path("Name").asText("").equals(name))
                .map(meta -> meta.path("Endpoints").path("docker").path("Host").asText(""))
                .filter(host -> !host.isEmpty())
                .findFirst();
    }

    private List<Path> metaFiles() {
        Path contexts = directory.resolve("contexts").resolve("meta");
        if (!Files.isDirectory(contexts)) {
            return List.of();
        }
        try (Stream<Path> each = Files.list(contexts)) {
            return each.map(context -> context.resolve("meta.json")).sorted().toList();
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
