package dev.drydock.host;

import java.io.IOException;
import java.nio.file.Path;

/** Another Drydock, for NamedLockTest: says h when it holds the lock or n when it does not, and stays until it is ended. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        boolean held =
                new NamedLock(Path.of(arguments[0])).tryAcquire(arguments[1]).isPresent();
        System.out.write(held ? 'h' : 'n');
        System.out.flush();
        awaitEnd();
    }

    private static void awaitEnd() throws IOException {
        if (System.in.read() < 0) {
            System.exit(0);
        }
    }
}
