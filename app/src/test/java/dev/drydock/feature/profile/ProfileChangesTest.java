package dev.drydock.feature.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.profile.ProfileChange.Part;
import dev.drydock.host.PrivateFiles;
import dev.drydock.model.Cluster;
import dev.drydock.model.ClusterState;
import dev.drydock.model.ContainerState;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.NodeRole;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileChangesTest {
    private static final Cluster CLUSTER = new Cluster(
            "mine",
            ProviderId.KIND,
            Optional.of("mine"),
            ClusterState.RUNNING,
            Optional.of("v1.34.4"),
            List.of(new NodeContainer(
                    "1",
                    "mine-control-plane",
                    NodeRole.CONTROL_PLANE,
                    "kindest/node:v1.34.4",
                    ContainerState.RUNNING,
                    Instant.EPOCH)),
            true,
            List.of(PortMapping.loopback(80, 80), PortMapping.loopback(443, 443)));

    @TempDir
    Path folder;

    private OwnProfiles own;
    private Profile before;
    private ProfileTexts texts;

    @BeforeEach
    void make() throws ProblemException {
        Profiles profiles = new Profiles(folder, new PrivateFiles());
        own = new OwnProfiles(profiles, new PrivateFiles());
        before = own.duplicate("local-hands", "mine");
        texts = profiles.texts("mine");
    }

    @Test
    void aClusterThatIsAsItsProfileSaysHasNoChanges() throws Exception {
        assertThat(ProfileChanges.against(CLUSTER, before)).isEmpty();
        assertThat(ProfileChanges.since(before, before)).isEmpty();
    }

    @Test
    void whatANodeIsMadeWithNeedsARecreate() throws Exception {
        Profile after = changed(
                cluster -> cluster.replace("hostPort: 443", "hostPort: 8443") + "  - role: worker\n",
                profile -> profile.replace("v1.34.4", "v1.35.0"));

        List<ProfileChange> changes = List.of(
                new ProfileChange(Part.VERSION, "v1.34.4", "v1.35.0"),
                new ProfileChange(Part.PORTS, "443→443, 80→80", "80→80, 8443→443"),
                new ProfileChange(Part.WORKERS, "0", "1"));
        assertThat(ProfileChanges.against(CLUSTER, after)).isEqualTo(changes);
        assertThat(changes).allMatch(ProfileChange::needsRecreate);
        assertThat(ProfileChanges.since(before, after))
                .isEqualTo(List.of(
                        new ProfileChange(Part.VERSION, "node:v1.34.4", "node:v1.35.0"),
                        changes.get(1),
                        changes.get(2)));
    }

    @Test
    void whatIsAppliedComesWithTheNextUp() throws Exception {
        Profile after = changed(
                cluster -> cluster,
                profile -> profile.replace("  - local-hands\n", "").replace("nginx:1.28", "nginx:1.29"));

        List<ProfileChange> changes = ProfileChanges.since(before, after);
        assertThat(changes.stream().map(ProfileChange::part)).containsExactly(Part.MANIFEST_SETS, Part.IMAGES);
        assertThat(changes).noneMatch(ProfileChange::needsRecreate);
        assertThat(ProfileChanges.against(CLUSTER, after)).isEmpty();
    }

    @Test
    void anotherSettingOfTheNodesIsToldButAnotherCommentIsNot() throws Exception {
        assertThat(ProfileChanges.since(before, changed(text -> text + "# more\n", text -> text)))
                .isEmpty();
        assertThat(ProfileChanges.since(
                        before, changed(text -> text + "networking: {kubeProxyMode: ipvs}\n", text -> text)))
                .isEqualTo(List.of(new ProfileChange(Part.NODES, "", "")));
    }

    @Test
    void theProviderAndMountsAreToldToo() throws Exception {
        Profile after = changed(
                text -> text + "    extraMounts: [{hostPath: /a, containerPath: /b, readOnly: true}]\n",
                text -> text + "provider: k3s\n");

        assertThat(ProfileChanges.since(before, after))
                .isEqualTo(List.of(
                        new ProfileChange(Part.PROVIDER, "kind", "k3s"),
                        new ProfileChange(Part.MOUNTS, "", "/a→/b (ro)")));
    }

    private Profile changed(UnaryOperator<String> cluster, UnaryOperator<String> profile) throws ProblemException {
        return own.check("mine", new ProfileTexts(cluster.apply(texts.cluster()), profile.apply(texts.profile())));
    }
}
