package dev.drydock.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import dev.drydock.model.NodeEnd;
import dev.drydock.model.PortMapping;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the engine tells of one container when it is asked for that one alone.
 *
 * @param ports that it was made with, which stand also while it is stopped
 * @param end empty while it runs, and before it was ever started
 */
public record ContainerDetails(List<PortMapping> ports, Optional<NodeEnd> end) {
    static ContainerDetails of(InspectContainerResponse container) {
        return new ContainerDetails(ContainerRecords.publishedPorts(container), end(container));
    }

    private static Optional<NodeEnd> end(InspectContainerResponse container) {
        InspectContainerResponse.ContainerState state = container.getState();
        if (state == null || Boolean.TRUE.equals(state.getRunning())) {
            return Optional.empty();
        }
        Long memory = container.getHostConfig() == null
                ? null
                : container.getHostConfig().getMemory();
        String error = Objects.requireNonNullElse(state.getError(), "").strip();
        // A container that could not be started has no end, only the moment of its making.
        Optional<Instant> at = instant(state.getFinishedAt())
                .or(() -> error.isEmpty() ? Optional.empty() : instant(container.getCreated()));
        return at.map(moment -> new NodeEnd(
                Objects.requireNonNullElse(state.getExitCodeLong(), 0L).intValue(),
                Boolean.TRUE.equals(state.getOOMKilled()),
                Objects.requireNonNullElse(memory, 0L),
                error,
                moment));
    }

    /** The engine's word for never is the year 1. */
    private static Optional<Instant> instant(@Nullable String said) {
        try {
            return Optional.ofNullable(said)
                    .map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant)
                    .filter(moment -> moment.isAfter(Instant.EPOCH));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
