package dev.drydock.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.flow.Plan;
import dev.drydock.model.ClusterState;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link SnapshotIT} in short, on kind. */
class SnapshotOnKindIT {
    private static final String CLUSTER = "it-snapshot-kind";

    @TempDir
    Path folder;

    @Test
    void keptChangedAndPutBack() throws Exception {
        EngineContents before = EngineContents.now();
        try (DrydockHome drydock = new DrydockHome(folder)) {
            try {
                done(drydock, drydock.up(CLUSTER));
                kubectl(drydock, "create", "configmap", "kept", "--from-literal=state=old");
                done(drydock, drydock.wiring().snapshots().save(CLUSTER, Optional.of("first")));
                assertThat(drydock.wiring().clusters().find(CLUSTER).state()).isEqualTo(ClusterState.RUNNING);
                kubectl(drydock, "delete", "configmap", "kept");
                kubectl(drydock, "delete", "namespace", "nginx-ingress");

                done(drydock, drydock.wiring().snapshots().restore(CLUSTER, Optional.empty()));

                assertThat(kubectl(drydock, "get", "configmap", "kept", "-o", "jsonpath={.data.state}"))
                        .isEqualTo("old");
            } finally {
                drydock.run(drydock.wiring().clusters().down(CLUSTER));
            }
            assertThat(EngineContents.now()).isEqualTo(before);
            assertThat(drydock.clusterFiles()).isEmpty();
        }
    }

    private static void done(DrydockHome drydock, Plan plan) throws InterruptedException {
        assertThat(drydock.run(plan).problem()).isEmpty();
    }

    private static String kubectl(DrydockHome drydock, String... arguments) throws Exception {
        String[] argv = new String[arguments.length + 3];
        argv[0] = "kubectl";
        argv[1] = "--kubeconfig";
        argv[2] = drydock.kubeconfig(CLUSTER).toString();
        System.arraycopy(arguments, 0, argv, 3, arguments.length);
        return EngineContents.run(argv);
    }
}
