package dev.drydock.feature.port;

import dev.drydock.kube.IngressRoute;
import dev.drydock.kube.ServiceRoute;
import dev.drydock.model.Endpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the list of endpoints out of Ingresses and Services: the pages first, then what has no address here. */
record EndpointList(List<IngressRoute> ingresses, List<ServiceRoute> services) {
    /**
     * An endpoint not asked yet, and the Service behind it.
     *
     * @param service empty where the Ingress names one that is not there
     */
    record Found(Endpoint endpoint, Optional<ServiceRoute> service) {}

    List<Found> on(Addresses addresses) {
        List<Found> found = new ArrayList<>();
        Set<ServiceRoute> shown = new HashSet<>();
        for (IngressRoute route : ingresses) {
            Optional<ServiceRoute> service = behind(route);
            service.ifPresent(shown::add);
            found.add(new Found(page(route, service, addresses), service));
        }
        for (ServiceRoute service : services) {
            if (!shown.contains(service)) {
                found.add(new Found(bare(service, addresses), Optional.of(service)));
            }
        }
        return found;
    }

    private Optional<ServiceRoute> behind(IngressRoute route) {
        return services.stream()
                .filter(service -> service.namespace().equals(route.namespace())
                        && service.service().equals(route.service())
                        && (Integer.toString(service.port()).equals(route.port())
                                || service.portName().equals(Optional.of(route.port()))))
                .findFirst();
    }

    private Endpoint page(IngressRoute route, Optional<ServiceRoute> service, Addresses addresses) {
        long paths = ingresses.stream()
                .filter(other -> other.namespace().equals(route.namespace())
                        && other.ingress().equals(route.ingress()))
                .count();
        String name = named(route.namespace(), route.ingress())
                + (paths > 1 ? " " + route.host().orElse("") + route.path() : "");
        String port = service.map(found -> Integer.toString(found.port())).orElse(route.port());
        String host = route.host().orElse("localhost");
        return new Endpoint(
                name,
                addresses.ingress(host, route.path(), route.tls()),
                "service/" + route.service() + ":" + port,
                Endpoint.Via.INGRESS,
                new Endpoint.Answer.Unknown());
    }

    private Endpoint bare(ServiceRoute service, Addresses addresses) {
        long ports = services.stream()
                .filter(other -> other.namespace().equals(service.namespace())
                        && other.service().equals(service.service()))
                .count();
        String name = named(service.namespace(), service.service()) + (ports > 1 ? ":" + service.port() : "");
        Optional<String> url = service.nodePort().flatMap(addresses::nodePort);
        return new Endpoint(
                name,
                url,
                "service/" + service.service() + ":" + service.port(),
                url.isPresent() ? Endpoint.Via.NODE_PORT : Endpoint.Via.SERVICE,
                new Endpoint.Answer.Unknown());
    }

    private static String named(String namespace, String name) {
        return namespace.equals("default") ? name : namespace + "/" + name;
    }
}
