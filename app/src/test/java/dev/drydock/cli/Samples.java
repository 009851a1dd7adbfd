package dev.drydock.cli;

import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ContainerState;
import dev.drydock.model.Endpoint;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import dev.drydock.model.Pod;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import dev.drydock.model.Restarts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Things as the features tell them. */
final class Samples {
    private Samples() {}

    static Cluster ours(String name) {
        return new Cluster(
                name,
                ProviderId.KIND,
                Optional.of("local-hands"),
                ClusterState.RUNNING,
                Optional.of("v1.34.4"),
                List.of(node(name)),
                true,
                List.of(PortMapping.loopback(80, 80), PortMapping.loopback(443, 443)));
    }

    static Cluster theirs(String name) {
        return new Cluster(
                name,
                ProviderId.K3D,
                Optional.empty(),
                ClusterState.STOPPED,
                Optional.empty(),
                List.of(),
                false,
                List.of());
    }

    private static NodeContainer node(String cluster) {
        return new NodeContainer(
                "0123abc",
                cluster + "-control-plane",
                NodeRole.CONTROL_PLANE,
                "kindest/node:v1.34.4",
                ContainerState.RUNNING,
                Instant.parse("2026-11-21T11:00:00Z"));
    }

    static Pod pod(String namespace, String name, String ready, String status, Restarts restarts) {
        return new Pod(
                "uid-" + name,
                namespace,
                name,
                ready,
                status,
                restarts,
                FakeShell.NOW.minusSeconds(300),
                Optional.of("n-control-plane"),
                Optional.of("10.244.0.5"),
                List.of("init", "main"),
                Optional.of("main"),
                ready.startsWith("1") ? Pod.Health.GOOD : Pod.Health.BAD);
    }

    static Profile profile(String id) {
        return new Profile(
                id,
                LocalizedText.of("Local hands"),
                LocalizedText.of("A sandbox."),
                "",
                List.of(PortMapping.loopback(80, 80)),
                "kindest/node:v1.34.4",
                List.of(),
                List.of("nginx-ingress"),
                List.of(new Profile.Opening(LocalizedText.of("Welcome"), "local-hands.localhost", "/")));
    }

    static Endpoint page(String name, String url, int code) {
        return new Endpoint(
                name,
                Optional.of(url),
                "service/welcome:80",
                Endpoint.Via.INGRESS,
                new Endpoint.Answer.Page(code, Duration.ofMillis(4), FakeShell.NOW));
    }

    static Endpoint deaf(String name) {
        return new Endpoint(
                name,
                Optional.empty(),
                "service/ubuntu-dev:8099",
                Endpoint.Via.SERVICE,
                new Endpoint.Answer.NothingListens("refused"));
    }

    /** A step whose title is the message of a key. */
    static Step step(String key, Work work) {
        return new Step() {
            @Override
            public Message title() {
                return Message.of(key);
            }

            @Override
            public void run(Progress progress) throws ProblemException, InterruptedException {
                work.run(progress);
            }
        };
    }

    /** What a step does. */
    @FunctionalInterface
    interface Work {
        void run(Progress progress) throws ProblemException, InterruptedException;
    }
}
