package dev.drydock.feature.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.feature.profile.ProfileDraft.Mount;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.PortMapping.Protocol;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProfileDraftTest {
    private static final String CLUSTER = """
            # größe
            kind: Cluster
            apiVersion: kind.x-k8s.io/v1alpha4
            name: demo
            nodes:
              # The one with the ports.
              - role: control-plane
                labels:
                  ingress-ready: "true" # by hand
                extraPortMappings:
                  # the web
                  - containerPort: 80 # plain
                    hostPort: 80
                    listenAddress: "127.0.0.1"
                  - {hostPort: 443, containerPort: 443, protocol: tcp}
                extraMounts:
                  - hostPath: /srv/data
                    containerPath: /data
                    propagation: None # kept
              - role: worker # the first
                kubeadmConfigPatches:
                  - |
                    kind: JoinConfiguration

              # the second
              - role: worker
            networking:
              ipFamily: ipv4
            """;
    private static final String PROFILE = """
            # What kind has no word for.
            version: 1
            title:
              en: Demo # short
              zh: 演示
            description: >
              A long
              text.
            nodeImage: kindest/node:v1.34.4
            images:
              # for the page
              - nginx:1.28 # small
              - ubuntu:22.04
            manifestSets: [nginx-ingress, local-hands]
            # pages
            open: []
            """;
    private static final ProfileTexts TEXTS = new ProfileTexts(CLUSTER, PROFILE);
    private static final PortMapping HTTP = PortMapping.loopback(80, 80);
    private static final PortMapping HTTPS = new PortMapping("0.0.0.0", 443, 443, Protocol.TCP);
    private static final ProfileDraft DRAFT = new ProfileDraft(
            new LocalizedText("Demo", Optional.of("演示")),
            LocalizedText.of("A long text.\n"),
            ProviderId.KIND,
            "kindest/node:v1.34.4",
            List.of(HTTP, HTTPS),
            2,
            List.of(new Mount("/srv/data", "/data", false)),
            List.of("nginx-ingress", "local-hands"),
            List.of("nginx:1.28", "ubuntu:22.04"));

    static List<ProfileTexts> writtenDifferently() {
        return List.of(
                TEXTS,
                new ProfileTexts(windows(CLUSTER), windows(PROFILE)),
                new ProfileTexts(CLUSTER.stripTrailing(), PROFILE.stripTrailing()),
                new ProfileTexts(
                        "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n",
                        "{version: 1, title: Flow, description: d, nodeImage: kindest/node:v1.34.4}"),
                new ProfileTexts(
                        "{kind: Cluster, apiVersion: kind.x-k8s.io/v1alpha4, nodes: [{role: worker}, {extraMounts: []}]}",
                        "version: 1\ntitle: T\ndescription: \"D\"\nnodeImage: 'kindest/node:v1.34.4'\n"
                                + "images:\n- nginx:1.28\n- busybox:1.37"),
                new ProfileTexts(
                        "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes:\n- extraPortMappings:\n"
                                + "  - hostPort: 1\n    containerPort: 2\n- role: worker\n",
                        "nodeImage: kindest/node:v1.34.4\nversion: 1\ntitle: 'a ''b'''\ndescription: |\n  x\n  y\n\n# end"));
    }

    private static String windows(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void theFormHasWhatTheFilesSay() throws Exception {
        assertThat(ProfileDraft.of(TEXTS)).isEqualTo(DRAFT);
    }

    @ParameterizedTest
    @MethodSource("writtenDifferently")
    void whatIsNotChangedLeavesTheFilesAsTheyAre(ProfileTexts texts) throws Exception {
        assertThat(ProfileDraft.of(texts).writtenInto(texts)).isEqualTo(texts);
    }

    @Test
    void aChangedValueIsTheOnlyThingThatChanges() throws Exception {
        ProfileTexts written = new ProfileDraft(
                        new LocalizedText("Demo: two", Optional.of("演示")),
                        LocalizedText.of("Short."),
                        ProviderId.K3S,
                        "kindest/node:v1.35.0",
                        List.of(PortMapping.loopback(8080, 80), HTTPS),
                        2,
                        List.of(new Mount("/srv/data", "/data", true)),
                        List.of("local-hands", "nginx-ingress"),
                        List.of("nginx:1.29", "ubuntu:22.04"))
                .writtenInto(TEXTS);

        assertThat(written.cluster())
                .isEqualTo(CLUSTER.replace("hostPort: 80\n", "hostPort: 8080\n")
                        .replace("propagation: None # kept\n", "propagation: None # kept\n        readOnly: true\n"));
        assertThat(written.profile())
                .isEqualTo(PROFILE.replace("en: Demo # short", "en: \"Demo: two\" # short")
                        .replace(">\n  A long\n  text.\n", "Short.\n")
                        .replace("node:v1.34.4\n", "node:v1.35.0\n")
                        .replace("nginx:1.28 # small", "nginx:1.29 # small")
                        .replace("[nginx-ingress, local-hands]", "[local-hands, nginx-ingress]")
                        .replace("open: []\n", "open: []\nprovider: k3s\n"));
    }

    @Test
    void entriesComeAndGoWithTheirComments() throws Exception {
        ProfileTexts written = new ProfileDraft(
                        DRAFT.title(),
                        DRAFT.description(),
                        DRAFT.provider(),
                        DRAFT.nodeImage(),
                        List.of(HTTP, HTTPS, new PortMapping("127.0.0.1", 53, 30053, Protocol.UDP)),
                        1,
                        List.of(),
                        List.of(),
                        List.of("ubuntu:22.04", "nginx:1.28", "busybox:1.37"))
                .writtenInto(TEXTS);

        assertThat(written.cluster())
                .isEqualTo(CLUSTER.replace(
                                "    extraMounts:\n      - hostPath: /srv/data\n        containerPath: /data\n"
                                        + "        propagation: None # kept\n",
                                "")
                        .replace(
                                "protocol: tcp}\n",
                                "protocol: tcp}\n      - containerPort: 30053\n        hostPort: 53\n"
                                        + "        listenAddress: 127.0.0.1\n        protocol: UDP\n")
                        .replace("\n  # the second\n  - role: worker\n", ""));
        assertThat(written.profile()).isEqualTo(PROFILE.replace("""
                  # for the page
                  - nginx:1.28 # small
                  - ubuntu:22.04
                manifestSets: [nginx-ingress, local-hands]
                """, """
                  # for the page
                  - ubuntu:22.04
                  - nginx:1.28 # small
                  - busybox:1.37
                """));
    }

    @ParameterizedTest
    @MethodSource("writtenDifferently")
    void everyDraftReadsBackFromEveryFile(ProfileTexts texts) throws Exception {
        Random random = new Random(4);
        ProfileTexts before = texts;
        for (int i = 0; i < 60; i++) {
            ProfileDraft draft = any(random);
            // writtenInto itself refuses what does not read back.
            before = draft.writtenInto(random.nextInt(4) == 0 ? texts : before);
            assertThat(ProfileDraft.of(before)).isEqualTo(draft);
        }
    }

    private static ProfileDraft any(Random random) {
        return new ProfileDraft(
                text(random),
                text(random),
                random.nextBoolean() ? ProviderId.KIND : ProviderId.K3S,
                "kindest/node:v1.3" + random.nextInt(6) + ".0",
                some(random, () -> port(random)),
                random.nextInt(4),
                some(random, () -> new Mount("/a" + word(random), "/b" + word(random), random.nextBoolean())),
                some(random, () -> random.nextBoolean() ? "nginx-ingress" : "./" + random.nextInt(3)),
                some(random, () -> "nginx:1." + random.nextInt(5)));
    }

    private static LocalizedText text(Random random) {
        return new LocalizedText(word(random), random.nextBoolean() ? Optional.of(word(random)) : Optional.empty());
    }

    private static String word(Random random) {
        List<String> hard = List.of(
                "plain",
                "true",
                "12",
                "~",
                "a: b",
                "a #b",
                "#",
                "- x",
                "it's",
                "\"q\"",
                "\\",
                "[x]",
                "{",
                "größe",
                "演示",
                "two\nlines",
                " edge ",
                "&a",
                "*a",
                "!t",
                "%x",
                "@x",
                "`x",
                "a,b",
                "?",
                ":",
                "|",
                ">",
                "\t",
                "a\u2028b");
        return hard.get(random.nextInt(hard.size())) + "x";
    }

    private static PortMapping port(Random random) {
        return new PortMapping(
                List.of("127.0.0.1", "0.0.0.0", "::1").get(random.nextInt(3)),
                random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(65535),
                1 + random.nextInt(65535),
                Protocol.values()[random.nextInt(3)]);
    }

    private static <T> List<T> some(Random random, java.util.function.Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    @Test
    void anAnchorLeavesNoPlainPlaceForAChange() {
        ProfileTexts anchored = new ProfileTexts(CLUSTER.replace("- hostPath: /srv", "- hostPath: &p /srv"), PROFILE);
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> new ProfileDraft(
                                DRAFT.title(),
                                DRAFT.description(),
                                DRAFT.provider(),
                                DRAFT.nodeImage(),
                                DRAFT.ports(),
                                2,
                                List.of(new Mount("/other", "/data", false)),
                                DRAFT.manifestSets(),
                                DRAFT.images())
                        .writtenInto(anchored));

        assertThat(refused.problem())
                .isEqualTo(new FileBroken("cluster.yaml", 17, 19, Message.of("profile.broken.plain")));
    }
}
