package dev.drydock.model;

import java.util.Locale;

/** The programs that turn containers into a Kubernetes cluster, as far as Drydock can tell them apart by their labels. */
public enum ProviderId {
    KIND,
    K3S,
    K3D,
    MINIKUBE;

    /** The provider's own spelling of its name, as the command line and JSON show it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
