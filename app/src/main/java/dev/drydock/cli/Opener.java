package dev.drydock.cli;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.Cluster;
import dev.drydock.model.Endpoint;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.model.Profile.Opening;
import java.util.List;
import java.util.Optional;

/** Finds the page that the user means and shows it in the browser. */
final class Opener {
    private final Application application;

    Opener(Application application) {
        this.application = application;
    }

    /**
     * Opens a page.
     *
     * @param name an endpoint's name; the profile's first page where empty
     * @return its address
     */
    String open(String cluster, Optional<String> name) throws ProblemException, InterruptedException {
        List<Endpoint> endpoints = application.urls(cluster).stream()
                .filter(endpoint -> endpoint.url().isPresent())
                .toList();
        Optional<String> url = name.isPresent() ? named(endpoints, name.get()) : first(endpoints, cluster);
        if (url.isEmpty()) {
            List<String> known = endpoints.stream().map(Endpoint::name).toList();
            throw new ProblemException(new ApiProblem.UrlUnknown(name.orElse(""), known));
        }
        application.browse(url.get());
        return url.get();
    }

    private static Optional<String> named(List<Endpoint> endpoints, String name) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.name().equalsIgnoreCase(name))
                .findFirst()
                .flatMap(Endpoint::url);
    }

    private Optional<String> first(List<Endpoint> endpoints, String cluster)
            throws ProblemException, InterruptedException {
        Optional<String> promised = opening(application.cluster(cluster))
                .flatMap(page -> endpoints.stream()
                        .flatMap(endpoint -> endpoint.url().stream())
                        .filter(url -> url.contains("//" + page.host()) && url.endsWith(page.path()))
                        .findFirst());
        return promised.isPresent() ? promised : endpoints.stream().findFirst().flatMap(Endpoint::url);
    }

    private Optional<Opening> opening(Cluster cluster) throws ProblemException {
        return application.profiles().stream()
                .filter(profile -> cluster.profile().equals(Optional.of(profile.id())))
                .map(Profile::open)
                .flatMap(List::stream)
                .findFirst();
    }
}
