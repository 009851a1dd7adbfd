package dev.drydock.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code drydock warm-up}: loads what the everyday commands load, so that the launch script can keep it in the JVM's
 * ahead-of-time cache. Asks an engine where there is one, needs none, and changes nothing.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private final Runnable load;

    WarmUpCommand(Runnable load) {
        this.load = load;
    }

    @Override
    public Integer call() {
        load.run();
        return ExitCode.DONE;
    }
}
