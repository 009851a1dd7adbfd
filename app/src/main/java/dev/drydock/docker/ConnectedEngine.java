package dev.drydock.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.slf4j.LoggerFactory;

/** An engine that has answered. */
record ConnectedEngine(EngineRoute route, DockerClient client) {
    static ConnectedEngine at(EngineRoute route) {
        boolean tcp = route.settings().getDockerHost().getScheme().equals("tcp");
        DockerHttpClient http = new ZerodepDockerHttpClient.Builder()
                .dockerHost(route.settings().getDockerHost())
                .sslConfig(tcp ? route.place().tls().orElse(null) : ConnectedEngine::unusedTls)
                .connectionTimeout(Duration.ofSeconds(2))
                .build();
        return new ConnectedEngine(route, DockerClientImpl.getInstance(route.settings(), http));
    }

    String address() {
        return route.place().address();
    }

    /**
     * For sockets and pipes, which have no TLS: without a context the library makes Java's default one and reads every
     * certificate of the system for it, a tenth of a second of each start.
     */
    private static SSLContext unusedTls() throws NoSuchAlgorithmException, KeyManagementException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[0], null);
        return context;
    }

    void close() {
        try {
            client.close();
            route.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(ConnectedEngine.class).warn("The connection to {} did not close", address(), e);
        }
    }
}
