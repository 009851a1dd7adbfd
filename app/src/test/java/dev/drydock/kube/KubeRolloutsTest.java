package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KubeRolloutsTest {
    private static final String SPACE = "/namespaces/default/";

    @Test
    void onlyPodsOfTheDeploymentsOwnReplicaSetsAreStuck() throws Exception {
        String labels = "\"spec\":{\"selector\":{\"matchLabels\":{\"app\":\"web\"}}}";
        try (FakeApi api = new FakeApi((path, answer) -> answer.whole(
                200,
                switch (path) {
                    case "/apis/apps/v1" + SPACE + "deployments/web" -> "{\"metadata\":{\"uid\":\"d\"}," + labels + "}";
                    case "/apis/apps/v1" + SPACE + "replicasets?labelSelector=app%3Dweb" ->
                        "{\"items\":[" + set("r1", "d") + "," + set("r2", "other") + "]}";
                    case "/api/v1" + SPACE + "pods?labelSelector=app%3Dweb" ->
                        "{\"items\":[" + pod("mine", "r1") + "," + pod("theirs", "r2") + "," + pod("alone", "") + "]}";
                    default -> throw new AssertionError(path);
                }))) {
            assertThat(stuck(api, "apps/v1", "Deployment", "web")).containsExactly("mine");
        }
    }

    @Test
    void podIsJudgedByItsName() throws Exception {
        try (FakeApi api = new FakeApi((_, answer) -> answer.whole(200, pod("web", "")))) {
            assertThat(stuck(api, "v1", "Pod", "web")).containsExactly("web");
            assertThat(api.asked()).containsExactly("GET /api/v1" + SPACE + "pods/web");
        }
    }

    @Test
    void withoutLabelsNoPodIsMeant() throws Exception {
        try (FakeApi api = new FakeApi((_, answer) -> answer.whole(200, "{\"metadata\":{\"uid\":\"j\"}}"))) {
            assertThat(stuck(api, "batch/v1", "CronJob", "night")).isEmpty();
            assertThat(api.asked()).hasSize(1);
        }
    }

    private static List<String> stuck(FakeApi api, String version, String kind, String name) throws Exception {
        KubeObject workload = new KubeObject(version, kind, Optional.of("default"), name, Map.of());
        return api.connection().rollouts().stuck(workload).stream()
                .map(StuckPod::name)
                .toList();
    }

    private static String set(String uid, String owner) {
        return "{\"metadata\":{\"uid\":\"" + uid + "\",\"ownerReferences\":[{\"uid\":\"" + owner + "\"}]}}";
    }

    private static String pod(String name, String owner) {
        String references = owner.isEmpty() ? "[]" : "[{\"uid\":\"" + owner + "\"}]";
        return "{\"metadata\":{\"namespace\":\"default\",\"name\":\"" + name + "\",\"uid\":\"" + name
                + "\",\"creationTimestamp\":\"2026-11-21T10:00:00Z\",\"ownerReferences\":" + references
                + "},\"status\":{\"containerStatuses\":[{\"restartCount\":3,\"state\":{\"waiting\":"
                + "{\"reason\":\"ImagePullBackOff\",\"message\":\"\"}}}]}}";
    }
}
