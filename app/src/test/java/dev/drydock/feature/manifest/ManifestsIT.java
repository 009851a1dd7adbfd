package dev.drydock.feature.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.feature.port.Urls;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.kube.KindCluster;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Endpoint.Answer;
import dev.drydock.model.Endpoint.Via;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KindCluster.class)
final class ManifestsIT {
    private static final List<String> SETS = List.of("nginx-ingress", "local-hands");

    private final KindCluster.Running kind;
    private final Manifests manifests;
    private final Urls urls;

    ManifestsIT(KindCluster.Running kind) {
        this.kind = kind;
        manifests = new Manifests(new ManifestSets(), _ -> kind.connection(), KindCluster.threads(), Clock.systemUTC());
        urls = new Urls(_ -> kind.connection(), _ -> kind.cluster(), KindCluster.threads(), Clock.systemUTC());
    }

    @BeforeAll
    static void images(KindCluster.Running kind) {
        kind.load("nginx/nginx-ingress:5.5.4", "ubuntu:22.04", "nginx:1.28");
    }

    @Test
    void bundledSetsComeUpUntilTheirPageAnswersAndASecondTimeThereIsNothingToDo() throws Exception {
        run(manifests.awaitApi(kind.name()));
        run(manifests.applyEarly(kind.name(), SETS));
        bringUp();

        assertThat(kind.kubectl("get", "deploy,ds,svc,ing,cm,role", "-A", "-l", "dev.drydock/set", "-o", "name")
                        .lines())
                .containsExactlyInAnyOrder(
                        "deployment.apps/ubuntu-dev",
                        "deployment.apps/welcome",
                        "daemonset.apps/nginx-ingress",
                        "service/ubuntu-dev",
                        "service/welcome",
                        "ingress.networking.k8s.io/welcome",
                        "configmap/welcome-page",
                        "configmap/nginx-config",
                        "role.rbac.authorization.k8s.io/mirrord-role");
        long begin = System.nanoTime();
        bringUp();
        System.out.println(
                "second time: " + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        assertThat(urls.list(kind.name()).stream().map(ManifestsIT::withoutTimes))
                .containsExactly(
                        new Endpoint(
                                "welcome",
                                Optional.of("http://local-hands.localhost:" + kind.httpPort() + "/"),
                                "service/welcome:80",
                                Via.INGRESS,
                                new Answer.Unknown()),
                        new Endpoint(
                                "ubuntu-dev", Optional.empty(), "service/ubuntu-dev:8099", Via.SERVICE, nothing()));
    }

    @Test
    void fieldThatSomeoneElseOwnsIsNotOverwritten() throws Exception {
        run(manifests.applyEarly(kind.name(), List.of("local-hands")));
        kind.kubectl("patch", "service", "ubuntu-dev", "--type=json", "--field-manager=somebody", "-p", """
                [{"op": "replace", "path": "/spec/ports/0/targetPort", "value": 3001}]""");
        try {
            assertThatThrownBy(() -> run(manifests.applyEarly(kind.name(), List.of("local-hands"))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem())
                                    .isInstanceOfSatisfying(ManifestProblem.ApplyConflict.class, conflict -> {
                                        assertThat(conflict.object()).isEqualTo("Service default/ubuntu-dev");
                                        assertThat(conflict.reason()).contains("somebody");
                                    }));
        } finally {
            kind.kubectl("delete", "service", "ubuntu-dev");
        }
    }

    @Test
    void undoTakesBackOnlyWhatTheStepMade() throws Exception {
        kind.kubectl("delete", "--ignore-not-found", "service/ubuntu-dev", "service/welcome", "ingress/welcome");
        run(manifests.applyEarly(kind.name(), List.of("local-hands")));
        kind.kubectl("delete", "ingress/welcome");
        Step again = manifests.applyEarly(kind.name(), List.of("local-hands"));
        run(again);
        again.undo();

        assertThat(kind.kubectl("get", "service,ingress", "-l", "dev.drydock/set", "-o", "name")
                        .lines())
                .containsExactlyInAnyOrder("service/ubuntu-dev", "service/welcome");
    }

    @Test
    void podThatCannotStartEndsTheWaitWithItsReason() throws Exception {
        ManifestSets broken = new ManifestSets(new SetsOfFiles(java.util.Map.of(
                "manifests/broken/pod.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: broken}
                spec:
                  selector: {matchLabels: {app: broken}}
                  template:
                    metadata: {labels: {app: broken}}
                    spec:
                      containers:
                        - {name: main, image: "nowhere:1", imagePullPolicy: Never}
                """, "manifests/broken/kustomization.yaml", "resources: [pod.yaml]")));
        Manifests manifests = new Manifests(broken, _ -> kind.connection(), KindCluster.threads(), Clock.systemUTC());
        run(manifests.apply(kind.name(), "broken"));
        try {
            assertThatThrownBy(() -> run(manifests.awaitReady(kind.name(), List.of("broken"))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem())
                                    .isInstanceOfSatisfying(ManifestProblem.NotReadyInTime.class, late -> {
                                        assertThat(late.what())
                                                .isEqualTo(Message.verbatim("Deployment default/broken"));
                                        assertThat(late.seconds()).isLessThan(20);
                                        assertThat(late.lastSeen()
                                                        .arguments()
                                                        .getFirst()
                                                        .toString())
                                                .startsWith("Pod default/broken-")
                                                .contains("ErrImageNeverPull");
                                    }));
        } finally {
            kind.kubectl("delete", "deployment", "broken");
        }
    }

    private void bringUp() throws Exception {
        for (String set : SETS) {
            run(manifests.apply(kind.name(), set));
        }
        run(manifests.awaitReady(kind.name(), SETS));
        run(urls.awaitAnswer(
                kind.name(), List.of(new Profile.Opening(LocalizedText.of("Welcome"), "local-hands.localhost", "/"))));
    }

    private static void run(Step step) throws ProblemException, InterruptedException {
        long begin = System.nanoTime();
        step.run(Progress.unseen());
        System.out.println(step.title() + ": "
                + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
    }

    private static Answer nothing() {
        return new Answer.NothingListens("");
    }

    private static Endpoint withoutTimes(Endpoint endpoint) {
        Answer answer =
                switch (endpoint.answer()) {
                    case Answer.Page page when page.code() == 200 -> new Answer.Unknown();
                    case Answer.NothingListens _ -> nothing();
                    case Answer other -> other;
                };
        return new Endpoint(endpoint.name(), endpoint.url(), endpoint.target(), endpoint.via(), answer);
    }
}
