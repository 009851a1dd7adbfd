package dev.drydock.docker;

import com.github.dockerjava.transport.SSLConfig;
import dev.drydock.docker.FileView.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyManagementException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * How an engine proves who it is and asks who we are: a folder with {@code ca.pem}, and {@code cert.pem} and
 * {@code key.pem} where it wants our name. Read anew for each connection, so that renewed certificates count.
 *
 * @param verify whether the engine must prove itself with ca.pem; without it only the line is protected
 */
record EngineTls(Path folder, boolean verify) implements SSLConfig {
    /** A key store in memory has to have some password. */
    private static final char[] IN_MEMORY = "drydock".toCharArray();

    Path authority() {
        return folder.resolve("ca.pem");
    }

    private Path certificate() {
        return folder.resolve("cert.pem");
    }

    private Path key() {
        return folder.resolve("key.pem");
    }

    /** Whether what it needs is there. */
    boolean isComplete(FileView files) {
        return !verify || files.at(authority()) != Kind.MISSING;
    }

    /** Whether we can say who we are, which most engines behind TLS want to know. */
    boolean namesUs() {
        return Files.exists(certificate()) && Files.exists(key());
    }

    @Override
    public SSLContext getSSLContext()
            throws KeyManagementException, UnrecoverableKeyException, NoSuchAlgorithmException, KeyStoreException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(ours(), theirs(), null);
            return context;
        } catch (KeyManagementException | UnrecoverableKeyException | NoSuchAlgorithmException | KeyStoreException e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw new KeyManagementException(folder + ": " + e.getMessage(), e);
        }
    }

    private KeyManager @Nullable [] ours() throws IOException, GeneralSecurityException {
        if (!namesUs()) {
            return null;
        }
        KeyStore pair = KeyStore.getInstance(KeyStore.getDefaultType());
        pair.load(null, IN_MEMORY);
        pair.setKeyEntry(
                "ours",
                PrivateKeyFile.read(key()),
                IN_MEMORY,
                certificates(certificate()).toArray(Certificate[]::new));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(pair, IN_MEMORY);
        return keys.getKeyManagers();
    }

    private TrustManager[] theirs() throws IOException, GeneralSecurityException {
        if (!verify) {
            return new TrustManager[] {new Anyone()};
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, IN_MEMORY);
        for (Certificate each : certificates(authority())) {
            trusted.setCertificateEntry("authority " + trusted.size(), each);
        }
        trust.init(trusted);
        return trust.getTrustManagers();
    }

    private static Collection<? extends Certificate> certificates(Path file)
            throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem);
        }
    }

    /** For who turned the proof off himself, with {@code DOCKER_TLS} or a context's SkipTLSVerify. */
    private static final class Anyone extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
