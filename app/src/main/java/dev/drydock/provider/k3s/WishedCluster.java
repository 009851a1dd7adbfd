package dev.drydock.provider.k3s;

import java.util.List;

/**
 * What a kind config says that k3s has words for.
 *
 * @param controlPlane the only one
 * @param networkArguments for the server: the address ranges that the config asks for
 */
record WishedCluster(WishedNode controlPlane, List<WishedNode> workers, List<String> networkArguments) {
    WishedCluster {
        workers = List.copyOf(workers);
        networkArguments = List.copyOf(networkArguments);
    }
}
