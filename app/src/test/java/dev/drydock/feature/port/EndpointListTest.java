package dev.drydock.feature.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.kube.IngressRoute;
import dev.drydock.kube.ServiceRoute;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Endpoint.Via;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EndpointListTest {
    private static final ServiceRoute WELCOME = service("default", "welcome", "http", 80, 0);

    @Test
    void ingressesComeFirstWithTheAddressThatThePortsGive() {
        assertThat(list(
                        List.of(ingress("default", "welcome", "a.localhost", "/", false, "http")),
                        List.of(service("default", "ubuntu-dev", "app", 8099, 0), WELCOME),
                        PortMapping.loopback(80, 80)))
                .containsExactly(
                        endpoint("welcome", "http://a.localhost/", "service/welcome:80", Via.INGRESS),
                        endpoint("ubuntu-dev", null, "service/ubuntu-dev:8099", Via.SERVICE));
    }

    @Test
    void otherPortsAndCertificatesShowInTheAddress() {
        assertThat(list(
                        List.of(
                                ingress("default", "two", "a.localhost", "/x", false, "80"),
                                ingress("default", "two", "b.localhost", "/y", true, "80"),
                                ingress("else", "one", "", "/", false, "80")),
                        List.of(WELCOME),
                        PortMapping.loopback(8080, 80),
                        PortMapping.loopback(8443, 443)))
                .containsExactly(
                        endpoint("two a.localhost/x", "http://a.localhost:8080/x", "service/welcome:80", Via.INGRESS),
                        endpoint("two b.localhost/y", "https://b.localhost:8443/y", "service/welcome:80", Via.INGRESS),
                        endpoint("else/one", "http://localhost:8080/", "service/welcome:80", Via.INGRESS));
    }

    @Test
    void portsThatAreNotMappedGiveNoAddress() {
        assertThat(list(
                        List.of(ingress("default", "welcome", "a.localhost", "/", false, "http")),
                        List.of(
                                WELCOME,
                                service("default", "mapped", "", 70, 30001),
                                service("default", "bare", "", 71, 30002)),
                        PortMapping.loopback(7070, 30001)))
                .containsExactly(
                        endpoint("welcome", null, "service/welcome:80", Via.INGRESS),
                        endpoint("mapped", "http://localhost:7070/", "service/mapped:70", Via.NODE_PORT),
                        endpoint("bare", null, "service/bare:71", Via.SERVICE));
    }

    @Test
    void hostsAndPathsThatStandForManyGiveNoAddress() {
        assertThat(list(
                        List.of(
                                ingress("default", "api", "a.localhost", "/api(/|$)(.*)", false, "http"),
                                ingress("default", "any", "*.localhost", "/", false, "http")),
                        List.of(WELCOME),
                        PortMapping.loopback(80, 80)))
                .containsExactly(
                        endpoint("api", null, "service/welcome:80", Via.INGRESS),
                        endpoint("any", null, "service/welcome:80", Via.INGRESS));
    }

    private static List<Endpoint> list(
            List<IngressRoute> ingresses, List<ServiceRoute> services, PortMapping... ports) {
        Cluster cluster = new Cluster(
                "c",
                ProviderId.KIND,
                Optional.empty(),
                ClusterState.RUNNING,
                Optional.empty(),
                List.of(),
                true,
                List.of(ports));
        return new EndpointList(ingresses, services)
                .on(new Addresses(cluster)).stream()
                        .map(EndpointList.Found::endpoint)
                        .toList();
    }

    private static IngressRoute ingress(
            String namespace, String name, String host, String path, boolean tls, String port) {
        return new IngressRoute(
                namespace, name, Optional.of(host).filter(h -> !h.isEmpty()), path, tls, "welcome", port);
    }

    private static ServiceRoute service(String namespace, String name, String portName, int port, int nodePort) {
        return new ServiceRoute(
                namespace,
                name,
                Optional.of(portName).filter(n -> !n.isEmpty()),
                port,
                Optional.of(nodePort).filter(n -> n > 0));
    }

    private static Endpoint endpoint(String name, String url, String target, Via via) {
        return new Endpoint(name, Optional.ofNullable(url), target, via, new Endpoint.Answer.Unknown());
    }
}
