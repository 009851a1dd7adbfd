package dev.drydock.feature.port;

import dev.drydock.model.Endpoint;
import dev.drydock.model.ProblemException;
import java.util.List;

/** What of a cluster a browser can open. Thread-safe. */
public final class Urls {
    /** The endpoints now, each probed once. */
    public List<Endpoint> list(String cluster) throws ProblemException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public UrlWatch watch(String cluster) {
        throw new UnsupportedOperationException();
    }
}
