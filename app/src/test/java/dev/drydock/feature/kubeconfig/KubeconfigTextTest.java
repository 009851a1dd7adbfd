package dev.drydock.feature.kubeconfig;

import static dev.drydock.feature.kubeconfig.Samples.entries;
import static dev.drydock.feature.kubeconfig.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.host.YamlTree;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubeconfigTextTest {
    private static final String OTHERS = """
            # my clusters, do not lose
            kind: Config
            apiVersion: v1
            current-context: "work"   # where I work
            clusters:
            # the company's
            - name: work
              cluster:
                server: https://10.1.2.3:6443
                x-unknown: {a: 1}
            contexts: [{name: work, context: {cluster: work, user: me}}]
            users:
              - name: me
                user:
                  exec:
                    apiVersion: client.authentication.k8s.io/v1beta1
                    command: aws
                    args: [eks, get-token, --cluster-name, "work"]
            """;

    @Test
    void theRestKeepsItsBytesAndOursStandsFirstInEachList() throws Exception {
        assertThat(text(OTHERS).with(entries("demo"), false).text()).contains("""
                # my clusters, do not lose
                kind: Config
                apiVersion: v1
                current-context: "work"   # where I work
                clusters:
                - name: drydock-demo
                  cluster:
                    certificate-authority-data: LS0tLS1CRUdJTg==
                    server: https://127.0.0.1:40001
                    extensions:
                    - name: dev.drydock
                      extension:
                        cluster: demo
                # the company's
                - name: work
                  cluster:
                    server: https://10.1.2.3:6443
                    x-unknown: {a: 1}
                contexts: [{"name": "drydock-demo", "context": {"cluster": "drydock-demo", "user": "drydock-demo", \
                "extensions": [{"name": "dev.drydock", "extension": {"cluster": "demo"}}]}}, \
                {name: work, context: {cluster: work, user: me}}]
                users:
                  - name: drydock-demo
                    user:
                      client-certificate-data: LS0tLS1DRVJU
                      client-key-data: LS0tLS1LRVk=
                      extensions:
                      - name: dev.drydock
                        extension:
                          cluster: demo
                  - name: me
                    user:
                      exec:
                        apiVersion: client.authentication.k8s.io/v1beta1
                        command: aws
                        args: [eks, get-token, --cluster-name, "work"]
                """);
    }

    @Test
    void aSwitchSaysOnItsLineWhatWasThereAndIsTakenBack() throws Exception {
        KubeconfigText merged = text(OTHERS).with(entries("demo"), true);

        assertThat(merged.text().orElseThrow())
                .contains("current-context: drydock-demo # dev.drydock was: \"work\"   # where I work\n");
        assertThat(merged.without("demo").text()).contains(OTHERS);
    }

    @Test
    void aFileThatIsNotThereIsMadeAndGoesAgain() throws Exception {
        KubeconfigText merged = new KubeconfigText("config", Optional.empty()).with(entries("demo"), true);

        assertThat(merged.text().orElseThrow()).startsWith("""
                apiVersion: v1 # dev.drydock made this file
                kind: Config # dev.drydock added
                clusters: # dev.drydock added
                - name: drydock-demo
                """);
        assertThat(merged.without("demo").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# nothing yet",
                "apiVersion: v1\nkind: Config\nclusters: []\ncontexts: null\ncurrent-context: \"\"\nusers:",
                "clusters: [] # none\r\nusers: ~\r\n",
                "current-context: mine\n"
            })
    void anEmptyFileStaysAndIsAsEmptyAsBefore(String empty) throws Exception {
        KubeconfigText merged = text(empty).with(entries("demo"), true);

        assertThat(merged.holds("demo")).isTrue();
        assertThat(merged.without("demo").text()).contains(empty);
    }

    @Test
    void mergedAgainTheNewValuesTakeThePlaceOfTheOld() throws Exception {
        KubeconfigText old = text(OTHERS).with(entries("demo"), true);
        KubeconfigText renewed = old.with(OwnEntries.of("demo", Samples.ofKind("demo", 50002)), false);

        assertThat(renewed.text().orElseThrow())
                .isEqualTo(old.text().orElseThrow().replace("40001", "50002"));
    }

    @Test
    void severalClustersGoInAnyOrder() throws Exception {
        KubeconfigText both = text(OTHERS).with(entries("one"), true).with(entries("two"), true);

        assertThat(both.without("one").without("two").text()).contains(OTHERS);
        assertThat(both.without("two").without("one").text()).contains(OTHERS);
        assertThat(both.without("two").text())
                .isEqualTo(text(OTHERS).with(entries("one"), true).text());
    }

    @Test
    void whatOthersChangedInBetweenStays() throws Exception {
        String merged = text(OTHERS).with(entries("demo"), false).text().orElseThrow();
        String theirs = merged.replace("10.1.2.3", "10.9.9.9") + "# a note\n";

        assertThat(text(theirs).without("demo").text()).contains(OTHERS.replace("10.1.2.3", "10.9.9.9") + "# a note\n");
    }

    @Test
    void afterAContextIsChosenByHandItIsLeftAlone() throws Exception {
        String merged = text(OTHERS).with(entries("demo"), true).text().orElseThrow();
        String chosen = merged.replaceFirst("current-context: .*", "current-context: other");

        assertThat(text(chosen).without("demo").text().orElseThrow()).contains("current-context: other\n");
    }

    @Test
    void afterARewriteTheEntryStillKnowsTheFormerContext() throws Exception {
        String merged = text(OTHERS).with(entries("demo"), true).text().orElseThrow();
        String rewritten = merged.replaceFirst("current-context: .*", "current-context: drydock-demo");

        assertThat(text(rewritten).without("demo").text().orElseThrow()).contains("current-context: work\n");
    }

    @Test
    void anEntryOfThatNameWhichIsNotOursIsNeverReplaced() {
        String foreign = "users:\n- name: drydock-demo\n  user: {token: secret}\n";

        assertThatThrownBy(() -> text(foreign).with(entries("demo"), false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new KubeconfigProblem.KubeconfigNameTaken("config", "drydock-demo")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"apiVersion\": \"v1\"}",
                "clusters: &all\n- name: a\n",
                "clusters:\n- name: a\n  cluster: &c {}\n- name: b\n  cluster: *c\n",
                "clusters:\n\t- name: a\n",
                "clusters: none\n",
                "clusters: {a: b}\n",
                "a: 1\n---\nb: 2\n",
                "- a\n",
                "just words",
                "clusters: [\n",
                "current-context: >-\n  mine\n"
            })
    void whatCannotBeChangedInPlacesIsRefused(String text) {
        assertThatThrownBy(() -> text(text).with(entries("demo"), true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(KubeconfigProblem.KubeconfigNotEditable.class));
    }

    @Test
    void theReasonOfARefusalNamesThePlace() {
        assertThatThrownBy(() -> text("clusters: none\n").with(entries("demo"), true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new KubeconfigProblem.KubeconfigNotEditable(
                                        "config", Message.of("problem.kubeconfig.shape", "clusters"))));
    }

    @Test
    void aTextWithoutOurMarkIsNotEvenParsed() throws Exception {
        assertThat(text("\t{ not yaml").holds("demo")).isFalse();
        assertThat(text("\t{ not yaml").without("demo").text()).contains("\t{ not yaml");
    }

    @Test
    void anyFileIsGivenBackByteForByte() throws Exception {
        for (long seed = 0; seed < 400; seed++) {
            String before = new RandomKubeconfig(seed).text();
            KubeconfigText merged = text(before).with(entries("demo"), seed % 2 == 0);

            new YamlTree("merged").readAll(merged.text().orElseThrow());
            assertThat(merged.without("demo").text().orElseThrow())
                    .as("seed %d", seed)
                    .isEqualTo(before);
            KubeconfigText second = merged.with(entries("other"), seed % 3 == 0);
            assertThat(second.without("demo").without("other").text().orElseThrow())
                    .as("seed %d, two clusters", seed)
                    .isEqualTo(before);
        }
    }
}
