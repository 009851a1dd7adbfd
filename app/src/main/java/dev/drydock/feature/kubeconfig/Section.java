package dev.drydock.feature.kubeconfig;

/** The three lists of a kubeconfig (client-go, tools/clientcmd/api/v1/types.go). */
enum Section {
    CLUSTERS("clusters", "cluster"),
    CONTEXTS("contexts", "context"),
    USERS("users", "user");

    /** The list's key. */
    final String list;
    /** The key, beside {@code name}, of what an item is about. */
    final String part;

    Section(String list, String part) {
        this.list = list;
        this.part = part;
    }
}
