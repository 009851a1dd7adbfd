package dev.drydock.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.CpuStatsConfig;
import com.github.dockerjava.api.model.MemoryStatsConfig;
import com.github.dockerjava.api.model.Statistics;
import com.github.dockerjava.core.InvocationBuilder.AsyncResultCallback;
import dev.drydock.model.ProblemException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What containers use: CPU, memory, disk. */
final class UsageCalls {
    /** The engine takes two samples, a second apart. */
    private static final Duration SAMPLES = Duration.ofSeconds(8);
    /** The engine walks through the files of every volume. */
    private static final Duration WALK = Duration.ofSeconds(60);

    private final EngineCalls engine;
    private final ObjectMapper json = new ObjectMapper();

    UsageCalls(EngineCalls engine) {
        this.engine = engine;
    }

    ContainerUsage of(String container) throws ProblemException, InterruptedException {
        return engine.tell("docker stats " + container, SAMPLES, connected -> {
            AsyncResultCallback<Statistics> answer = new AsyncResultCallback<>();
            connected.client().statsCmd(container).withNoStream(true).exec(answer);
            return usage(answer.awaitResult());
        });
    }

    static ContainerUsage usage(Statistics stats) {
        return new ContainerUsage(
                cpus(stats), Optional.ofNullable(stats.getMemoryStats()).flatMap(UsageCalls::memory));
    }

    /** As the docker command does it (docker/cli cli/command/container/stats_helpers.go), in cores instead of percent. */
    private static Optional<Double> cpus(Statistics stats) {
        CpuStatsConfig now = stats.getCpuStats();
        CpuStatsConfig before = stats.getPreCpuStats();
        if (now == null || before == null || now.getSystemCpuUsage() == null) {
            return Optional.empty();
        }
        double used = total(now) - total(before);
        double passed = now.getSystemCpuUsage() - Objects.requireNonNullElse(before.getSystemCpuUsage(), 0L);
        boolean measured = used > 0 && passed > 0;
        return Optional.of(measured ? used / passed * Objects.requireNonNullElse(now.getOnlineCpus(), 1L) : 0);
    }

    private static double total(CpuStatsConfig cpu) {
        return Optional.ofNullable(cpu.getCpuUsage())
                .map(usage -> usage.getTotalUsage())
                .orElse(0L);
    }

    /** The cache counts under one name in cgroup v1 and under another in v2. */
    private static Optional<Long> memory(MemoryStatsConfig memory) {
        return Optional.ofNullable(memory.getUsage()).map(usage -> {
            long cache = Optional.ofNullable(memory.getStats())
                    .map(stats -> Objects.requireNonNullElse(
                            stats.getTotalInactiveFile(), Objects.requireNonNullElse(stats.getInactiveFile(), 0L)))
                    .orElse(0L);
            return cache < usage ? usage - cache : usage;
        });
    }

    /** Bytes by container id: its own layer and its volumes. */
    Map<String, Long> disk() throws ProblemException, InterruptedException {
        return engine.tell("docker system df", WALK, connected -> {
            try (EngineSocket socket = connected.route().socket()) {
                RawExchange exchange = new RawExchange(socket);
                exchange.ask("GET /system/df HTTP/1.0\r\nHost: docker", "");
                exchange.answered();
                return bytes(json.readTree(socket.in()));
            }
        });
    }

    private static Map<String, Long> bytes(JsonNode report) {
        Map<String, Long> volumes = new HashMap<>();
        for (JsonNode volume : report.path("Volumes")) {
            volumes.put(
                    volume.path("Name").asText(),
                    Math.max(0, volume.at("/UsageData/Size").asLong()));
        }
        Map<String, Long> containers = new HashMap<>();
        for (JsonNode container : report.path("Containers")) {
            long bytes = container.path("SizeRw").asLong();
            for (JsonNode mount : container.path("Mounts")) {
                bytes += volumes.getOrDefault(mount.path("Name").asText(), 0L);
            }
            containers.put(container.path("Id").asText(), bytes);
        }
        return containers;
    }
}
