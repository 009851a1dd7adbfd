package dev.drydock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.ExecResult;
import dev.drydock.feature.engine.EngineReport;
import dev.drydock.feature.engine.Engines;
import dev.drydock.it.PrivateEngine;
import dev.drydock.model.EngineFacts;
import dev.drydock.model.EnginePlace;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.ImageReference;
import dev.drydock.model.Message;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An engine behind TLS and one behind ssh are used like any other: lists, commands with input, images. */
@EnabledIf("dev.drydock.it.PrivateEngine#isPossible")
class EngineReachIT {
    private static final int MEGABYTE = 1 << 20;
    /** In the engine's own network, where nobody else listens. */
    private static final int THERE = 2376;

    @TempDir
    static Path folder;

    @TempDir
    Path home;

    private static PrivateEngine engine;
    private static int port;

    @BeforeAll
    static void startAnEngine() throws Exception {
        authority("ca");
        authority("stranger");
        certificate("server", "subjectAltName=IP:127.0.0.1");
        certificate("client", "extendedKeyUsage=clientAuth");
        keys("keys", "ca", "client");
        keys("wrong", "stranger", "client");
        keys("nameless", "ca", "none");
        engine = PrivateEngine.running(
                folder,
                "--host=tcp://127.0.0.1:" + THERE,
                "--tlsverify",
                "--tlscacert=" + folder.resolve("ca.pem"),
                "--tlscert=" + folder.resolve("server.pem"),
                "--tlskey=" + folder.resolve("server-key.pem"));
        port = engine.doorTo(THERE);
        engine.node("it-reach");
    }

    @AfterAll
    static void endTheEngine() throws Exception {
        engine.close();
    }

    @Test
    void anEngineBehindTlsIsUsedWithTheKeysThatTheEnvironmentNames() throws Exception {
        EngineReport report = used(tls("127.0.0.1", "keys"));

        assertThat(report.engine()).get().extracting(EngineFacts::reach).isEqualTo(EngineFacts.Reach.LOCAL);
        assertThat(report.problem()).isEmpty();
        assertThat(report.places().getFirst())
                .isEqualTo(new EnginePlace(
                        Message.of("engine.place.host"),
                        "tcp://127.0.0.1:" + port,
                        EnginePlace.State.CHOSEN,
                        Message.of("engine.why.named")));
    }

    @Test
    void anEngineBehindTlsIsUsedWithTheKeysOfAContext() throws Exception {
        String id =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("secure".getBytes()));
        Path meta = Files.createDirectories(home.resolve("docker/contexts/meta").resolve(id));
        Files.writeString(
                meta.resolve("meta.json"),
                "{\"Name\":\"secure\",\"Endpoints\":{\"docker\":{\"Host\":\"tcp://127.0.0.1:" + port + "\"}}}");
        Path keys = Files.createDirectories(home.resolve("docker/contexts/tls").resolve(id));
        Files.createSymbolicLink(keys.resolve("docker"), folder.resolve("keys"));
        Map<String, String> environment =
                Map.of("DOCKER_CONFIG", home.resolve("docker").toString(), "DOCKER_CONTEXT", "secure");

        assertThat(used(environment).engine()).isPresent();
        // kind runs the docker command, which must find the same engine with the same keys.
        DockerEngine docker = engine(environment);
        ProcessBuilder child = new ProcessBuilder("docker", "ps", "--format", "{{.Names}}");
        child.environment().putAll(docker.environment());
        assertThat(new String(child.start().getInputStream().readAllBytes()).strip())
                .isEqualTo("it-reach-control-plane");
        docker.close();
    }

    @Test
    void anEngineThatCannotProveWhoItIsIsRefused() throws Exception {
        assertThat(refusal(tls("127.0.0.1", "wrong"))).contains("unable to find valid certification path");
    }

    @Test
    void anEngineWhoseCertificateNamesAnotherHostIsRefused() throws Exception {
        assertThat(refusal(tls("localhost", "keys"))).contains("localhost");
    }

    @Test
    void anEngineThatWantsOurNameIsNotReachedWithoutKeys() throws Exception {
        assertThat(refusal(tls("127.0.0.1", "nameless")))
                .contains(folder.resolve("nameless").toString());
    }

    @Test
    void anEngineBehindSshIsUsedButItsClustersAreElsewhere() throws Exception {
        fakeSsh("while [ \"$1\" != docker ]; do shift; done; exec \"$@\"");

        EngineReport report = used(ssh());

        assertThat(report.engine()).get().extracting(EngineFacts::reach).isEqualTo(EngineFacts.Reach.REMOTE);
        assertThat(report.problem()).contains(new EngineProblem.EngineElsewhere("ssh://me@there" + engine.socket()));
    }

    @Test
    void whatSshSaysOfItsFailureIsPassedOn() throws Exception {
        fakeSsh("echo 'me@there: Permission denied (publickey).' >&2; exit 255");

        assertThat(refusal(ssh())).isEqualTo("me@there: Permission denied (publickey).");
    }

    @Test
    void nothingIsLeftOfATunnelThatWasClosed() throws Exception {
        fakeSsh("while [ \"$1\" != docker ]; do shift; done; exec \"$@\"");
        DockerEngine docker = engine(ssh());
        assertThat(docker.containers()).hasSize(1);
        List<String> ours = ProcessHandle.current()
                .descendants()
                .map(child -> child.info().commandLine().orElse(""))
                .filter(line -> line.contains("dial-stdio"))
                .toList();
        assertThat(ours).isNotEmpty();

        docker.close();

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> ProcessHandle.current()
                        .descendants()
                        .noneMatch(
                                child -> child.info().commandLine().orElse("").contains("dial-stdio")));
    }

    /** Asks for everything that goes a way of its own: a list, a command with input to its end, an image. */
    private EngineReport used(Map<String, String> environment) throws Exception {
        try (DockerEngine docker = engine(environment)) {
            assertThat(docker.containers()).extracting(EngineContainer::name).containsExactly("it-reach-control-plane");
            byte[] input = new byte[MEGABYTE];
            ExecResult counted = docker.exec(
                    "it-reach-control-plane",
                    List.of("wc", "-c"),
                    new ByteArrayInputStream(input),
                    Duration.ofSeconds(20));
            assertThat(counted).isEqualTo(new ExecResult(0, MEGABYTE + "\n", ""));
            try (InputStream image = docker.save(List.of(new ImageReference("busybox:1.36")))) {
                assertThat(image.readAllBytes().length).isGreaterThan(MEGABYTE);
            }
            return new Engines(docker).report();
        }
    }

    /** Why the place that the environment names was not taken. */
    private String refusal(Map<String, String> environment) throws Exception {
        try (DockerEngine docker = engine(environment)) {
            EngineReport report = new Engines(docker).report();
            assertThat(report.engine()).isEmpty();
            assertThat(report.problem()).get().isInstanceOf(EngineProblem.EngineUnreachable.class);
            EnginePlace place = report.places().getFirst();
            assertThat(place.state()).isEqualTo(EnginePlace.State.SILENT);
            return String.join(
                    " ", place.why().arguments().stream().map(String::valueOf).toList());
        }
    }

    private DockerEngine engine(Map<String, String> extra) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("DRYDOCK_HOME", home.resolve("drydock").toString());
        environment.put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        environment.putAll(extra);
        return new Foundation(environment).engine;
    }

    private static Map<String, String> tls(String host, String keys) {
        return Map.of(
                "DOCKER_HOST",
                "tcp://" + host + ":" + port,
                "DOCKER_TLS_VERIFY",
                "1",
                "DOCKER_CERT_PATH",
                folder.resolve(keys).toString());
    }

    private static Map<String, String> ssh() {
        return Map.of("DOCKER_HOST", "ssh://me@there" + engine.socket());
    }

    private void fakeSsh(String script) throws Exception {
        Path ssh = Files.createDirectories(home.resolve("bin")).resolve("ssh");
        Files.writeString(ssh, "#!/bin/sh\n" + script + "\n");
        assertThat(ssh.toFile().setExecutable(true)).isTrue();
    }

    private static void authority(String name) throws Exception {
        PrivateEngine.run(List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=" + name,
                "-keyout",
                file(name + "-key.pem"),
                "-out",
                file(name + ".pem")));
    }

    private static void certificate(String name, String extension) throws Exception {
        Files.writeString(folder.resolve(name + ".ext"), extension);
        PrivateEngine.run(List.of(
                "openssl",
                "req",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-subj",
                "/CN=" + name,
                "-keyout",
                file(name + "-key.pem"),
                "-out",
                file(name + ".csr")));
        PrivateEngine.run(List.of(
                "openssl",
                "x509",
                "-req",
                "-days",
                "2",
                "-in",
                file(name + ".csr"),
                "-CA",
                file("ca.pem"),
                "-CAkey",
                file("ca-key.pem"),
                "-CAcreateserial",
                "-extfile",
                file(name + ".ext"),
                "-out",
                file(name + ".pem")));
    }

    /** A folder as the docker command wants it; without a name of ours where there is no such certificate. */
    private static void keys(String name, String authority, String ours) throws Exception {
        Path keys = Files.createDirectories(folder.resolve(name));
        Files.copy(folder.resolve(authority + ".pem"), keys.resolve("ca.pem"));
        if (Files.exists(folder.resolve(ours + ".pem"))) {
            Files.copy(folder.resolve(ours + ".pem"), keys.resolve("cert.pem"));
            Files.copy(folder.resolve(ours + "-key.pem"), keys.resolve("key.pem"));
        }
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }
}
