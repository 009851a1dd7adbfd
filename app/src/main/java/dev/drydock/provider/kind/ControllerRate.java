package dev.drydock.provider.kind;

import java.util.regex.Pattern;

/**
 * Lets the controllers of a kind cluster speak to their API server as fast as it answers. kube-controller-manager allows
 * itself 20 requests a second (kube-api-qps, k8s.io/kube-controller-manager/config/v1alpha1) and needs about 150 to start its
 * controllers, so that a new node waits six seconds for its pods on a server that nobody else uses; see ADR 0004.
 */
final class ControllerRate {
    private static final Pattern OWN_PATCHES = Pattern.compile("(?m)^kubeadmConfigPatches\\s*:");

    /** kind applies the patch whose version is kubeadm's own: v1beta3 has a map of arguments, v1beta4 a list. */
    private static final String PATCHES = """
            kubeadmConfigPatches:
            - |
              apiVersion: kubeadm.k8s.io/v1beta3
              kind: ClusterConfiguration
              controllerManager:
                extraArgs:
                  kube-api-qps: "500"
                  kube-api-burst: "1000"
              scheduler:
                extraArgs:
                  kube-api-qps: "500"
                  kube-api-burst: "1000"
            - |
              apiVersion: kubeadm.k8s.io/v1beta4
              kind: ClusterConfiguration
              controllerManager:
                extraArgs:
                - {name: kube-api-qps, value: "500"}
                - {name: kube-api-burst, value: "1000"}
              scheduler:
                extraArgs:
                - {name: kube-api-qps, value: "500"}
                - {name: kube-api-burst, value: "1000"}
            """;

    private ControllerRate() {}

    /** The config with the rate raised; one that has patches of its own for the whole cluster stays as its author wrote it. */
    static String raisedIn(String config) {
        return OWN_PATCHES.matcher(config).find() ? config : config.stripTrailing() + "\n" + PATCHES;
    }
}
