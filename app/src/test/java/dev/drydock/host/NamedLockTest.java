package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NamedLockTest {
    private static final long SELF = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void aLockIsHeldOnceAndThenFreeAgain() throws Exception {
        NamedLock locks = new NamedLock(folder);

        NamedLock.Held held = locks.tryAcquire("demo").orElseThrow();

        assertThat(locks.tryAcquire("demo")).isEmpty();
        assertThat(locks.holder("demo")).contains(SELF);
        held.close();
        held.close();
        assertThat(locks.holder("demo")).isEmpty();
        assertThat(locks.tryAcquire("demo")).isPresent();
    }

    @Test
    void twoNamesDoNotHinderEachOther() throws Exception {
        NamedLock locks = new NamedLock(folder);

        assertThat(locks.tryAcquire("one")).isPresent();
        assertThat(locks.tryAcquire("two")).isPresent();
        assertThat(locks.holder("three")).isEmpty();
    }

    @Test
    void twoDrydocksInOneProcessKeepEachOtherOut() throws Exception {
        NamedLock first = new NamedLock(folder);
        NamedLock second = new NamedLock(folder);
        NamedLock.Held held = first.tryAcquire("demo").orElseThrow();

        assertThat(second.tryAcquire("demo")).isEmpty();
        assertThat(second.holder("demo")).contains(SELF);
        held.close();

        assertThat(second.tryAcquire("demo")).isPresent();
        assertThat(first.tryAcquire("demo")).isEmpty();
    }

    @Test
    void anotherProcessIsNamedAndItsDeathReleasesTheLock() throws Exception {
        NamedLock locks = new NamedLock(folder);
        Process other = otherProcess("demo");
        try {
            assertThat(other.getInputStream().read()).isEqualTo('h');
            assertThat(locks.tryAcquire("demo")).isEmpty();
            assertThat(locks.holder("demo")).contains(other.pid());
        } finally {
            other.destroyForcibly();
        }

        Optional<NamedLock.Held> held = Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> locks.tryAcquire("demo"), Optional::isPresent);
        assertThat(held).isPresent();
        assertThat(locks.holder("demo")).contains(SELF);
    }

    @Test
    void aLockWeHoldStaysOurOwnWhenSomebodyAsksWhoHoldsIt() throws Exception {
        NamedLock locks = new NamedLock(folder);
        assertThat(locks.tryAcquire("demo")).isPresent();
        assertThat(new NamedLock(folder).holder("demo")).contains(SELF);

        Process other = otherProcess("demo");

        try (InputStream said = other.getInputStream()) {
            assertThat((char) said.read()).isEqualTo('n');
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aNameThatIsAPathIsRefused() {
        assertThatThrownBy(() -> new NamedLock(folder).tryAcquire("../demo"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Process otherProcess(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        folder.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
