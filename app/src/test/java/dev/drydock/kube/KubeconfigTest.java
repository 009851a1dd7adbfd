package dev.drydock.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.model.ApiProblem;
import dev.drydock.model.ProblemException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KubeconfigTest {
    private static final String USER = "client-certificate-data: Q0VSVA==\n    client-key-data: S0VZ";

    @Test
    void currentContextGivesServerAndUser() throws Exception {
        assertThat(Kubeconfig.parse("c", text("https://127.0.0.1:4711", "", USER), new Json()))
                .isEqualTo(new Kubeconfig(
                        URI.create("https://127.0.0.1:4711"),
                        "Q0E=",
                        Optional.of("Q0VSVA=="),
                        Optional.of("S0VZ"),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost:1", "https://127.8.9.1:1", "https://[::1]:1"})
    void serversOnThisComputerAreTaken(String server) throws Exception {
        assertThat(Kubeconfig.parse("c", text(server, "", USER), new Json()).server())
                .isEqualTo(URI.create(server));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1:6443",
                "https://0.0.0.0:6443",
                "https://localhost.example.org:6443",
                "https://127.0.0.1.example.org",
                "http://127.0.0.1:8080",
                "nonsense"
            })
    void otherServersAreRefused(String server) {
        assertRefused(text(server, "", USER), "problem.kubeconfig.(elsewhere|notHttps)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exec: {command: touch, args: [x], apiVersion: v1} | problem.kubeconfig.program
            auth-provider: {name: gcp}                        | problem.kubeconfig.authProvider
            """)
    void usersThatWantSomethingToBeRunAreRefused(String user, String why) {
        assertRefused(text("https://127.0.0.1:1", "", user), why);
    }

    @Test
    void uncheckedCertificatesAreRefused() {
        assertRefused(
                text("https://127.0.0.1:1", "insecure-skip-tls-verify: true", USER), "problem.kubeconfig.unchecked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "apiVersion: v1", "kind: Config\ncontexts: 5"})
    void whatIsNoKubeconfigIsRefused(String text) {
        assertRefused(text, "problem.(verbatim|kubeconfig.lacks)");
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> Kubeconfig.parse("c", text, new Json()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOfSatisfying(
                                        ApiProblem.KubeconfigRefused.class,
                                        refused -> assertThat(refused.reason().key())
                                                .matches(why)));
    }

    private static String text(String server, String more, String user) {
        return """
                apiVersion: v1
                kind: Config
                current-context: one
                contexts:
                - name: other
                  context: {cluster: x, user: y}
                - name: one
                  context: {cluster: c1, user: u1}
                clusters:
                - name: c1
                  cluster:
                    certificate-authority-data: Q0E=
                    server: %s
                    %s
                users:
                - name: u1
                  user:
                    %s
                """.formatted(server, more, user);
    }
}
