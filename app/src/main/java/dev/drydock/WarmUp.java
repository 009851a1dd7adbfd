package dev.drydock;

import dev.drydock.model.ProblemException;
import org.slf4j.LoggerFactory;

/** Loads the classes of the everyday commands, so that the JVM can keep them in its ahead-of-time cache. */
final class WarmUp implements Runnable {
    private final Wiring wiring;

    WarmUp(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Asks the engine as {@code list} does; without an engine what is loaded until then is kept. */
    @Override
    public void run() {
        try {
            wiring.profiles().all();
            wiring.clusters().list();
        } catch (ProblemException e) {
            LoggerFactory.getLogger(WarmUp.class).info("No engine to warm up with", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
