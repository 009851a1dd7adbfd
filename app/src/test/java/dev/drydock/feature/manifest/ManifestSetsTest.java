package dev.drydock.feature.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.kube.KubeObject;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestSetsTest {
    private final ManifestSets sets = new ManifestSets();

    @Test
    void bundledSetsAreRead() throws Exception {
        assertThat(sets.objects("nginx-ingress").stream().map(KubeObject::title))
                .containsExactly(
                        "Namespace nginx-ingress",
                        "ServiceAccount nginx-ingress/nginx-ingress",
                        "ClusterRole nginx-ingress",
                        "ClusterRoleBinding nginx-ingress",
                        "ConfigMap nginx-ingress/nginx-config",
                        "IngressClass nginx",
                        "DaemonSet nginx-ingress/nginx-ingress");
        assertThat(sets.objects("local-hands").stream().map(KubeObject::title))
                .containsExactly(
                        "Role default/mirrord-role",
                        "RoleBinding default/mirrord-binding",
                        "Service default/ubuntu-dev",
                        "Deployment default/ubuntu-dev",
                        "ConfigMap default/welcome-page",
                        "Service default/welcome",
                        "Ingress default/welcome",
                        "Deployment default/welcome");
    }

    @Test
    void imagesOfSetsAreListedOnce() throws Exception {
        assertThat(sets.images(List.of("nginx-ingress", "local-hands", "local-hands")))
                .containsExactly(
                        new ImageReference("nginx/nginx-ingress:5.5.4"),
                        new ImageReference("ubuntu:22.04"),
                        new ImageReference("nginx:1.28"));
    }

    @Test
    void brokenFilesAreNamedWithTheirPlace() {
        ManifestSets broken = new ManifestSets(new SetsOfFiles(Map.of(
                "manifests/s/kustomization.yaml", "resources: [a.yaml, b.yaml]", "manifests/s/a.yaml", "a: b: c")));

        assertThatThrownBy(() -> broken.objects("s"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new ManifestProblem.FileBroken(
                                        "manifests/s/a.yaml",
                                        1,
                                        5,
                                        Message.of("problem.yaml.syntax", "mapping values are not allowed here"))));
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        assertThatThrownBy(() -> sets.objects("nowhere"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new ManifestProblem.FileBroken(
                                        "manifests/nowhere/kustomization.yaml",
                                        1,
                                        1,
                                        Message.of("profile.broken.file"))));
    }

    @Test
    void aSetOfTheUsersOwnIsReadFromItsFolder(@TempDir Path folder) throws Exception {
        Path set = Files.createDirectories(folder.resolve("my sets/Web é"));
        Files.writeString(set.resolve("kustomization.yaml"), "resources: [a.yaml]\n");
        Files.writeString(set.resolve("a.yaml"), "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n");

        assertThat(sets.objects(set.toString()).stream().map(KubeObject::title)).containsExactly("Service default/a");
        assertThat(List.of(ManifestSets.name(set.toString()), ManifestSets.label(set.toString())))
                .isEqualTo(List.of("Web é", "Web"));
        assertThat(List.of(ManifestSets.name("nginx-ingress"), ManifestSets.label("nginx-ingress")))
                .containsOnly("nginx-ingress");
    }
}
