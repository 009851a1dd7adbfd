package dev.drydock.kube;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of which log.
 *
 * @param tail lines from the end
 * @param age how old lines may be
 * @param from the time of the oldest line; the API counts in whole seconds
 * @param previous of the container's instance before this one
 */
public record LogQuery(
        String namespace,
        String pod,
        String container,
        boolean follow,
        Optional<Integer> tail,
        Optional<Duration> age,
        Optional<Instant> from,
        boolean previous) {

    String path() {
        StringBuilder path =
                new StringBuilder("/api/v1/namespaces/" + namespace + "/pods/" + pod + "/log?timestamps=true");
        path.append("&container=").append(URLEncoder.encode(container, StandardCharsets.UTF_8));
        if (follow) {
            path.append("&follow=true");
        }
        if (previous) {
            path.append("&previous=true");
        }
        tail.ifPresent(lines -> path.append("&tailLines=").append(lines));
        age.ifPresent(limit -> path.append("&sinceSeconds=")
                .append(Math.max(1, limit.plusMillis(999).toSeconds())));
        from.ifPresent(time -> path.append("&sinceTime=").append(Instant.ofEpochSecond(time.getEpochSecond())));
        return path.toString();
    }
}
