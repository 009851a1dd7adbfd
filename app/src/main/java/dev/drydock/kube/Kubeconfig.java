package dev.drydock.kube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The current context of a kubeconfig. Nothing of it is ever run: users with an exec plugin or an auth provider are
 * refused, as are files it points to and servers that are not on this computer.
 */
record Kubeconfig(
        URI server, String authority, Optional<String> certificate, Optional<String> key, Optional<String> token) {

    static Kubeconfig parse(String cluster, String text, Json json) throws ProblemException {
        try {
            JsonNode config = json.of(new Load(LoadSettings.builder().build()).loadFromString(text));
            JsonNode context = named(config, "contexts", config.path("current-context"), "context");
            JsonNode server = named(config, "clusters", context.path("cluster"), "cluster");
            JsonNode user = named(config, "users", context.path("user"), "user");
            return of(server, user);
        } catch (Refused e) {
            throw new ProblemException(new ApiProblem.KubeconfigRefused(cluster, e.why), e);
        } catch (IllegalArgumentException | YamlEngineException e) {
            throw new ProblemException(new ApiProblem.KubeconfigRefused(cluster, Causes.deepest(e)), e);
        }
    }

    private static JsonNode named(JsonNode config, String list, JsonNode name, String part) throws Refused {
        for (JsonNode one : config.path(list)) {
            if (name.isTextual() && one.path("name").equals(name)) {
                return one.path(part);
            }
        }
        throw new Refused(Message.of("problem.kubeconfig.lacks", list, name.asText()));
    }

    private static Kubeconfig of(JsonNode cluster, JsonNode user) throws Refused {
        refuse(user.has("exec"), Message.of("problem.kubeconfig.program"));
        refuse(user.has("auth-provider"), Message.of("problem.kubeconfig.authProvider"));
        refuse(cluster.path("insecure-skip-tls-verify").asBoolean(), Message.of("problem.kubeconfig.unchecked"));
        return new Kubeconfig(
                loopback(cluster.path("server").asText()),
                text(cluster, "certificate-authority-data")
                        .orElseThrow(() -> new Refused(Message.of("problem.kubeconfig.noAuthority"))),
                text(user, "client-certificate-data"),
                text(user, "client-key-data"),
                text(user, "token"));
    }

    private static URI loopback(String server) throws Refused {
        URI uri = URI.create(server);
        String host = uri.getHost() == null ? "" : uri.getHost();
        refuse(!"https".equals(uri.getScheme()), Message.of("problem.kubeconfig.notHttps", server));
        refuse(!isLoopback(host), Message.of("problem.kubeconfig.elsewhere", server));
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

    private static void refuse(boolean refused, Message why) throws Refused {
        if (refused) {
            throw new Refused(why);
        }
    }

    /** Why we do not use it, in our own words. */
    private static final class Refused extends Exception {
        private final transient Message why;

        Refused(Message why) {
            super(why.toString());
            this.why = why;
        }
    }

    private static Optional<String> text(JsonNode part, String field) {
        return Optional.of(part.path(field).asText()).filter(value -> !value.isEmpty());
    }
}
