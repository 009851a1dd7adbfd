package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.model.Pod;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PodReaderTest {
    private static final String SPEC = "initContainers: [{name: i}], containers: [{name: a}, {name: b}]";

    @Test
    void theDefaultContainerIsTheFirstThatIsNoInitContainer() {
        Pod pod = read("{}");
        assertThat(pod.containers()).isEqualTo(List.of("i", "a", "b"));
        assertThat(pod.defaultContainer()).isEqualTo(Optional.of("a"));
    }

    @ParameterizedTest
    @CsvSource({"b,b", "i,i", "gone,a"})
    void theAnnotationOfKubectlNamesAnother(String annotated, String container) {
        assertThat(read("{kubectl.kubernetes.io/default-container: " + annotated + "}")
                        .defaultContainer())
                .isEqualTo(Optional.of(container));
    }

    private static Pod read(String annotations) {
        String yaml = "{apiVersion: v1, kind: Pod, metadata: {uid: u, namespace: n, name: p,"
                + " creationTimestamp: '2026-01-01T00:00:00Z', annotations: " + annotations + "}, spec: {" + SPEC
                + "}, status: {phase: Running}}";
        try {
            KubeObject pod = new ManifestReader("pod.yaml").objects(yaml).getFirst();
            return PodReader.read(new Json().of(pod.content()));
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }
}
