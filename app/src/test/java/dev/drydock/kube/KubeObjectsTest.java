package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class KubeObjectsTest {
    private static final String PATH = "PATCH /api/v1/namespaces/default/configmaps/c?fieldManager=drydock&force=";

    @Test
    void objectsAreAppliedWithOurLabels() throws Exception {
        List<String> bodies = new ArrayList<>();
        try (FakeApi api = new FakeApi((path, answer) -> {
            bodies.add(answer.body());
            answer.whole(201, "{}");
        })) {
            assertThat(api.connection().objects().apply(object(), "set")).isTrue();
            assertThat(api.asked()).containsExactly(PATH + "false");
            assertThat(bodies)
                    .containsExactly("{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"c\","
                            + "\"labels\":{\"app.kubernetes.io/managed-by\":\"drydock\",\"dev.drydock/set\":\"set\"},"
                            + "\"namespace\":\"default\"}}");
        }
    }

    @Test
    void fieldsOfAnEarlierDrydockAreTakenOver() throws Exception {
        try (FakeApi api = new FakeApi((path, answer) -> {
            if (path.endsWith("true")) {
                answer.whole(200, "{}");
            } else {
                answer.whole(409, conflict("drydock"));
            }
        })) {
            assertThat(api.connection().objects().apply(object(), "set")).isFalse();
            assertThat(api.asked()).containsExactly(PATH + "false", PATH + "true");
        }
    }

    @Test
    void fieldsOfOthersAreNot() {
        try (FakeApi api = new FakeApi((path, answer) -> answer.whole(409, conflict("kubectl-edit")))) {
            assertProblem(api, new ManifestProblem.ApplyConflict("ConfigMap default/c", "Apply failed"));
            assertThat(api.asked()).containsExactly(PATH + "false");
        }
    }

    @Test
    void serverThatIsNotReadyIsAskedAgain() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (FakeApi api = new FakeApi((path, answer) -> answer.whole(asked.incrementAndGet() < 4 ? 503 : 200, ""))) {
            assertThat(api.connection().objects().apply(object(), "set")).isFalse();
            assertThat(asked).hasValue(4);
        }
    }

    @Test
    void refusalIsToldInTheServersWords() {
        String status = "{\"kind\":\"Status\",\"status\":\"Failure\",\"message\":\"data: Invalid value\",\"code\":422}";
        try (FakeApi api = new FakeApi((path, answer) -> answer.whole(422, status))) {
            assertProblem(api, new ManifestProblem.ApplyRefused("ConfigMap default/c", "data: Invalid value"));
        }
    }

    private static void assertProblem(FakeApi api, Problem problem) {
        assertThatThrownBy(() -> api.connection().objects().apply(object(), "set"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static KubeObject object() throws ProblemException {
        return new ManifestReader("c.yaml")
                .objects("{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}")
                .getFirst();
    }

    private static String conflict(String manager) {
        return "{\"kind\":\"Status\",\"status\":\"Failure\",\"message\":\"Apply failed\",\"details\":{\"causes\":["
                + "{\"reason\":\"FieldManagerConflict\",\"message\":\"conflict with \\\"" + manager
                + "\\\" using v1\",\"field\":\".data\"}]},\"code\":409}";
    }
}
