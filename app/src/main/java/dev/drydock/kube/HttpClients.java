package dev.drydock.kube;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.ProblemException;
import io.fabric8.kubernetes.client.RequestConfigBuilder;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.internal.SSLUtils;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * Makes the HTTP client for one API server. It is put together by hand: fabric8's own way would read the environment and
 * the user's kubeconfig, and ask again by itself where we want to hear of the failure.
 */
final class HttpClients {
    private HttpClients() {}

    static HttpClient forServer(String cluster, Kubeconfig way) throws ProblemException {
        try {
            HttpClient.Factory factory = new JdkHttpClientFactory();
            HttpClient.Builder builder = factory.newBuilder()
                    .connectTimeout(5, TimeUnit.SECONDS)
                    .proxyType(HttpClient.ProxyType.DIRECT)
                    // One connection each: a stream that hangs must not hold up the other requests.
                    .preferHttp11()
                    .sslContext(identity(way), trust(way));
            return builder.tag(new RequestConfigBuilder()
                            .withRequestRetryBackoffLimit(0)
                            .build())
                    .build();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new ProblemException(new ApiProblem.KubeconfigRefused(cluster, Causes.deepest(e)), e);
        }
    }

    @SuppressWarnings("NullAway") // fabric8 takes null for what there is none of
    private static KeyManager[] identity(Kubeconfig way) throws GeneralSecurityException, IOException {
        if (way.certificate().isEmpty() || way.key().isEmpty()) {
            return new KeyManager[0];
        }
        String certificate = way.certificate().get();
        String key = way.key().get();
        return SSLUtils.keyManagers(certificate, null, key, null, algorithm(key), "", null, null);
    }

    private static String algorithm(String key) {
        String pem = new String(Base64.getDecoder().decode(key.strip()), StandardCharsets.US_ASCII);
        return pem.contains("BEGIN EC PRIVATE KEY") ? "EC" : "RSA";
    }

    /** Only the cluster's own authority: no public one has any business here. */
    private static TrustManager[] trust(Kubeconfig way) throws GeneralSecurityException, IOException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        byte[] pem = Base64.getDecoder().decode(way.authority().strip());
        int number = 0;
        for (Certificate certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))) {
            known.setCertificateEntry("authority-" + number++, certificate);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(known);
        return factory.getTrustManagers();
    }
}
