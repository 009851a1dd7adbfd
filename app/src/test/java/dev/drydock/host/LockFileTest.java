package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Subscription;
import dev.drydock.model.KubeconfigProblem;
import dev.drydock.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    private static final Patience SHORT = new Patience(Duration.ofMillis(60), Duration.ofMillis(10));

    @TempDir
    Path folder;

    private Path lock() {
        return folder.resolve("config.lock");
    }

    private LockFile lockFile() {
        return new LockFile(folder.resolve("config"), SHORT, Clock.systemUTC());
    }

    private void lockOf(String owner, Duration age) throws Exception {
        Files.writeString(lock(), owner);
        Files.setLastModifiedTime(lock(), FileTime.from(Instant.now().minus(age)));
    }

    /** A process number that was given to nobody. */
    private static String deadDrydock() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return LockOwner.ofThisProcess().text().replaceAll("\\d+\n", process.pid() + "\n");
    }

    @Test
    void whileItIsHeldTheLockLiesBesideTheFileAndThenNoMore() throws Exception {
        Subscription held = lockFile().acquire();

        assertThat(lock()).exists();
        held.close();
        assertThat(lock()).doesNotExist();
    }

    @Test
    void aLockOfAnotherIsWaitedForAndThenNamed() throws Exception {
        lockOf("", Duration.ZERO);

        assertThatThrownBy(() -> lockFile().acquire())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new KubeconfigProblem.KubeconfigBusy(lock().toString(), 0)));
        assertThat(lock()).exists();
    }

    @Test
    void aStaleLockIsNotWaitedForAndNotRemoved() throws Exception {
        lockOf("", Duration.ofMinutes(3));

        assertThatThrownBy(() -> lockFile().acquire())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(KubeconfigProblem.KubeconfigLockStale.class));
        assertThat(lock()).exists();
    }

    @Test
    void aLockOfADrydockThatRunsIsNeverStale() throws Exception {
        lockOf(LockOwner.ofThisProcess().text(), Duration.ZERO);

        assertThatThrownBy(() -> lockFile().acquire())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(KubeconfigProblem.KubeconfigBusy.class));
    }

    @Test
    void aLockOfADrydockThatWasKilledIsRemovedAtOnce() throws Exception {
        lockOf(deadDrydock(), Duration.ZERO);

        lockFile().acquire().close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProcessThatIsYoungerThanTheLockIsAnother() throws Exception {
        lockOf(LockOwner.ofThisProcess().text(), Duration.ofDays(300));

        lockFile().acquire().close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLockOfAnotherComputersDrydockIsJudgedByItsAgeAlone() throws Exception {
        lockOf("drydock elsewhere 1\n", Duration.ofMinutes(3));

        assertThatThrownBy(() -> lockFile().acquire())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(KubeconfigProblem.KubeconfigLockStale.class));
    }

    @Test
    void forceRemovesAStaleLockOnly() throws Exception {
        lockOf("", Duration.ofSeconds(5));
        lockFile().force();
        assertThat(lock()).exists();

        lockOf("", Duration.ofSeconds(31));
        lockFile().force();
        assertThat(lock()).doesNotExist();
    }
}
