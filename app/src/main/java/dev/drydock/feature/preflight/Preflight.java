package dev.drydock.feature.preflight;

import java.util.List;

/** The questions to this computer before a cluster is made: engine, ports, disk, memory. */
public final class Preflight {
    /**
     * Asks all of them, each bounded in time.
     *
     * @param ports the host ports that must be free
     */
    public List<Check> run(List<Integer> ports) throws InterruptedException {
        throw new UnsupportedOperationException();
    }
}
