package dev.drydock.ui.home;

import dev.drydock.model.Cluster;
import dev.drydock.model.Problem;
import dev.drydock.model.Profile;
import dev.drydock.ui.fx.Ask;
import dev.drydock.ui.fx.Fetch;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the home screen gets its profiles from and where it leads to.
 *
 * @param broken why other profiles cannot be read
 * @param look asks the engine anew which clusters there are; only its problem is of interest
 * @param openPage opens an address in the browser
 * @param showPods goes to the runtime screen of a cluster
 * @param showProfile goes to the screen where a profile is changed
 * @param kubeconfigs hands out the clusters' kubeconfigs
 * @param power what else can be done to clusters
 */
public record HomeLinks(
        Fetch<List<Profile>> profiles,
        Fetch<List<Problem>> broken,
        Fetch<List<Cluster>> look,
        Ask<String, ?> openPage,
        Consumer<String> showPods,
        Consumer<String> showProfile,
        KubeconfigActions kubeconfigs,
        PowerActions power) {}
