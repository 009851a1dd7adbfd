package dev.drydock.feature.cluster;

import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is worth saying about a cluster's version: that it is no longer supported, that the user's kubectl does not fit. */
public record Remarks(Versions versions, Kubectl kubectl) {
    List<Message> about(Optional<String> version) throws ProblemException, InterruptedException {
        if (version.isEmpty()) {
            return List.of();
        }
        Optional<Message> support = versions.remark(version.get());
        Optional<Message> skew = kubectl.remark(version.get());
        return Stream.of(support, skew).flatMap(Optional::stream).toList();
    }
}
