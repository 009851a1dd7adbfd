package dev.drydock.provider.k3s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class K3sKubeconfigTest {
    private static final String WRITTEN = """
            apiVersion: v1
            clusters:
            - cluster:
                certificate-authority-data: QUFB
                server: https://127.0.0.1:6443
              name: default
            contexts:
            - context:
                cluster: default
                user: default
              name: default
            current-context: default
            kind: Config
            preferences: {}
            users:
            - name: default
              user:
                client-certificate-data: QkJC
                client-key-data: Q0ND
            """;

    @Test
    void itIsWrittenAnewWithItsAddressHereAndNamesThatSayWhoseItIs() throws Exception {
        String ours = K3sKubeconfig.read(WRITTEN).orElseThrow().forCluster("demo", "c1", 20001);

        assertThat(ours).isEqualTo("""
                # container c1
                apiVersion: v1
                kind: Config
                clusters:
                - name: drydock-demo
                  cluster:
                    server: https://127.0.0.1:20001
                    certificate-authority-data: QUFB
                users:
                - name: drydock-demo
                  user:
                    client-certificate-data: QkJC
                    client-key-data: Q0ND
                contexts:
                - name: drydock-demo
                  context:
                    cluster: drydock-demo
                    user: drydock-demo
                current-context: drydock-demo
                """);
        assertThat(K3sKubeconfig.isOf(ours, "c1")).isTrue();
        assertThat(K3sKubeconfig.isOf(ours, "c2")).isFalse();
    }

    @Test
    void aFileThatIsOnlyHalfWrittenIsNotThereYet() throws Exception {
        assertThat(K3sKubeconfig.read("")).isEmpty();
        assertThat(K3sKubeconfig.read(WRITTEN.substring(0, WRITTEN.indexOf("users:"))))
                .isEmpty();
        assertThat(K3sKubeconfig.read(WRITTEN.replace("client-key-data: Q0ND", "client-key-data:")))
                .isEmpty();
    }

    @Test
    void whatIsNoBase64IsNotTakenOver() throws Exception {
        assertThat(K3sKubeconfig.read(WRITTEN.replace("QUFB", "\"a: b\""))).isEmpty();
    }
}
