package dev.drydock.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** An engine that has answered. */
record ConnectedEngine(String address, DockerClientConfig settings, DockerClient client) {
    static ConnectedEngine at(String address) {
        DockerClientConfig settings = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(address)
                .build();
        DockerHttpClient http = new ZerodepDockerHttpClient.Builder()
                .dockerHost(settings.getDockerHost())
                .sslConfig(settings.getSSLConfig())
                .connectionTimeout(Duration.ofSeconds(2))
                .build();
        return new ConnectedEngine(address, settings, DockerClientImpl.getInstance(settings, http));
    }

    void close() {
        try {
            client.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(ConnectedEngine.class).warn("The connection to {} did not close", address, e);
        }
    }
}
