package dev.drydock.provider.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControllerRateTest {
    @Test
    void aConfigKeepsItsTextAndGainsThePatches() {
        String config = "kind: Cluster\nname: demo\n";

        assertThat(ControllerRate.raisedIn(config))
                .startsWith("kind: Cluster\nname: demo\nkubeadmConfigPatches:\n- |\n")
                .containsOnlyOnce("kubeadm.k8s.io/v1beta3")
                .containsOnlyOnce("kubeadm.k8s.io/v1beta4");
    }

    @Test
    void aConfigWithPatchesOfItsOwnStaysAsItIs() {
        String config = "kind: Cluster\nkubeadmConfigPatches:\n- |\n  kind: InitConfiguration\n";

        assertThat(ControllerRate.raisedIn(config)).isEqualTo(config);
    }

    @Test
    void aNodesOwnPatchesAreNotTheClusters() {
        String config = "kind: Cluster\nnodes:\n- role: control-plane\n  kubeadmConfigPatches: []\n";

        assertThat(ControllerRate.raisedIn(config)).startsWith(config).contains("kube-api-qps");
    }
}
