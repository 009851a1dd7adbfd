package dev.drydock.feature.kubeconfig;

import dev.drydock.host.LockFile;
import java.nio.file.Path;
import java.time.Clock;

/** A process that merges a cluster and takes it out again until it is killed. */
final class MergeLoop {
    private MergeLoop() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        UsersKubeconfig users = new UsersKubeconfig(Clock.systemUTC());
        OwnEntries entries = Samples.entries("demo");
        System.out.println(LockFile.class.getSimpleName());
        while (true) {
            users.changeOnce(file, false, new Change.Merge(entries, true));
            users.changeOnce(file, false, new Change.TakeOut("demo"));
        }
    }
}
