package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ManifestReaderTest {
    private final ManifestReader reader = new ManifestReader("set/a.yaml");

    @Test
    void documentsBecomeObjectsInOrder() throws Exception {
        assertThat(reader.objects("""
                # only a comment
                ---
                {apiVersion: v1, kind: Namespace, metadata: {name: n}}
                ---
                {apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i, namespace: n}}
                ---
                {apiVersion: v1, kind: Service, metadata: {name: s}}
                """).stream().map(KubeObject::path))
                .containsExactly(
                        "/api/v1/namespaces/n",
                        "/apis/networking.k8s.io/v1/namespaces/n/ingresses/i",
                        "/api/v1/namespaces/default/services/s");
    }

    @Test
    void imagesOfAllContainersAreFound() throws Exception {
        KubeObject object = reader.objects("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: d}
                spec:
                  template:
                    spec:
                      initContainers: [{name: i, image: busybox}]
                      containers: [{name: a, image: "nginx:1"}, {name: b, image: "nginx:1"}]
                """).getFirst();

        assertThat(object.images()).containsExactly("busybox", "nginx:1");
    }

    @Test
    void labelsAreAddedToThoseThereAre() throws Exception {
        KubeObject object = reader.objects("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, labels: {a: b}}}")
                .getFirst();

        assertThat(object.labelled(Map.of("x", "y")).content())
                .isEqualTo(Map.of(
                        "apiVersion",
                        "v1",
                        "kind",
                        "ConfigMap",
                        "metadata",
                        Map.of("name", "c", "namespace", "default", "labels", Map.of("a", "b", "x", "y"))));
        assertThat(object.namespace()).isEqualTo(Optional.of("default"));
    }

    @Test
    void brokenYamlIsToldWithItsPlace() {
        assertBroken("a: 1\nb: [1, 2\nc: 3\n", 3, 2, "expected ',' or ']'");
    }

    @Test
    void missingFieldsAreToldWithTheirDocument() {
        assertBroken("---\n{apiVersion: v1, kind: Pod}\n", 2, 1, "metadata.name");
        assertBroken("\n\njust words\n", 3, 1, "kind");
    }

    @Test
    void kustomizationGivesTheOrder() throws Exception {
        assertThat(reader.resources("kind: Kustomization\nresources: [b.yaml, a.yaml]"))
                .isEqualTo(List.of("b.yaml", "a.yaml"));
        assertThatThrownBy(() -> reader.resources("resources: 5"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new ManifestProblem.FileBroken(
                                        "set/a.yaml", 1, 1, Message.of("manifest.broken.noResources"))));
    }

    private void assertBroken(String yaml, int line, int column, String what) {
        assertThatThrownBy(() -> reader.objects(yaml))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOfSatisfying(ManifestProblem.FileBroken.class, broken -> {
                                    assertThat(broken.file() + ":" + broken.line() + ":" + broken.column())
                                            .isEqualTo("set/a.yaml:" + line + ":" + column);
                                    assertThat(broken.what().arguments().toString())
                                            .contains(what);
                                }));
    }
}
