package dev.drydock.ui;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.feature.profile.Profiles;
import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Profiles of a user who has several: long names, other ports, one that does not read. */
public final class DemoProfiles {
    private DemoProfiles() {}

    /** The bundled ones and nothing else. */
    public static OwnProfiles bundled() {
        return in(Path.of("no-folder"));
    }

    public static OwnProfiles in(Path folder) {
        PrivateFiles files = new PrivateFiles();
        return new OwnProfiles(new Profiles(folder, files), files);
    }

    /** In a folder of their own, which goes with the process. */
    public static OwnProfiles several() {
        try {
            Path folder = Files.createTempDirectory("drydock-demo-profiles-");
            OwnProfiles own = in(folder);
            own.duplicate("local-hands", "review-4711");
            change(own, "review-4711", "Local Hands\n", "Review 4711\n", "hostPort: 443", "hostPort: 8443");
            own.duplicate("local-hands", "authentication-service-rewrite-with-a-long-name");
            change(
                    own,
                    "authentication-service-rewrite-with-a-long-name",
                    "Local Hands\n",
                    "Everything the authentication service and its neighbours need to be worked on at once\n",
                    "    extraPortMappings:\n",
                    "    extraPortMappings:\n"
                            + "      - {containerPort: 30053, hostPort: 5353, listenAddress: 127.0.0.1, protocol: UDP}\n");
            Path file = Files.writeString(
                    folder.resolve(".two.yaml"),
                    "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nname: two-workers\nnodes:\n"
                            + "  - role: control-plane\n  - role: worker\n  - role: worker\n");
            own.importKindConfig(file, "two-workers");
            own.duplicate("local-hands", "broken");
            Files.writeString(folder.resolve("broken/cluster.yaml"), "kind: Cluster\nnodes: [\n");
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(OwnProfiles own, String id, String... pairs) throws ProblemException {
        ProfileTexts texts = own.profiles().texts(id);
        String cluster = texts.cluster();
        String profile = texts.profile();
        for (int i = 0; i < pairs.length; i += 2) {
            cluster = cluster.replace(pairs[i], pairs[i + 1]);
            profile = profile.replace(pairs[i], pairs[i + 1]);
        }
        own.save(id, new ProfileTexts(cluster, profile));
    }
}
