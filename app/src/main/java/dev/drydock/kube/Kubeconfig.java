package dev.drydock.kube;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.ProblemException;
import io.fabric8.kubernetes.api.model.AuthInfo;
import io.fabric8.kubernetes.api.model.Cluster;
import io.fabric8.kubernetes.api.model.Config;
import io.fabric8.kubernetes.api.model.Context;
import io.fabric8.kubernetes.api.model.NamedAuthInfo;
import io.fabric8.kubernetes.api.model.NamedCluster;
import io.fabric8.kubernetes.api.model.NamedContext;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The current context of a kubeconfig. Nothing of it is ever run: users with an exec plugin or an auth provider are
 * refused, as are files it points to and servers that are not on this computer.
 */
record Kubeconfig(
        URI server, String authority, Optional<String> certificate, Optional<String> key, Optional<String> token) {

    static Kubeconfig parse(String cluster, String text, Json json) throws ProblemException {
        try {
            Config config = json.read(text, Config.class);
            Context context = pick(
                            config.getContexts(),
                            NamedContext::getContext,
                            named -> named.getName().equals(config.getCurrentContext()))
                    .orElseThrow(() -> new IllegalArgumentException("it has no current context"));
            Cluster server = pick(
                            config.getClusters(),
                            NamedCluster::getCluster,
                            named -> named.getName().equals(context.getCluster()))
                    .orElseThrow(() -> new IllegalArgumentException("it has no cluster " + context.getCluster()));
            AuthInfo user = pick(
                            config.getUsers(),
                            NamedAuthInfo::getUser,
                            named -> named.getName().equals(context.getUser()))
                    .orElseThrow(() -> new IllegalArgumentException("it has no user " + context.getUser()));
            return of(server, user);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new ApiProblem.KubeconfigRefused(cluster, String.valueOf(e.getMessage())), e);
        }
    }

    private static Kubeconfig of(Cluster cluster, AuthInfo user) {
        refuse(user.getExec() != null, "its user needs a program to be run");
        refuse(user.getAuthProvider() != null, "its user needs an auth provider");
        refuse(
                Boolean.TRUE.equals(cluster.getInsecureSkipTlsVerify()),
                "it asks not to check the server's certificate");
        String authority = Optional.ofNullable(cluster.getCertificateAuthorityData())
                .orElseThrow(() -> new IllegalArgumentException("it has no certificate authority inside"));
        return new Kubeconfig(
                loopback(cluster.getServer()),
                authority,
                Optional.ofNullable(user.getClientCertificateData()),
                Optional.ofNullable(user.getClientKeyData()),
                Optional.ofNullable(user.getToken()));
    }

    private static URI loopback(@Nullable String server) {
        URI uri = URI.create(server == null ? "" : server);
        String host = uri.getHost() == null ? "" : uri.getHost();
        refuse(!"https".equals(uri.getScheme()), "its server is not an https address: " + server);
        refuse(!isLoopback(host), "its server is not on this computer: " + server);
        return uri;
    }

    /** By the spelling alone: a name server must not decide whom we trust. */
    private static boolean isLoopback(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static void refuse(boolean refused, String why) {
        if (refused) {
            throw new IllegalArgumentException(why);
        }
    }

    private static <N, T> Optional<T> pick(List<N> named, Function<N, @Nullable T> value, Predicate<N> wanted) {
        return named.stream().filter(wanted).findFirst().map(value);
    }
}
