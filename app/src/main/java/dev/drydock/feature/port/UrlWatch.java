package dev.drydock.feature.port;

import dev.drydock.flow.Live;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Observed;
import java.util.List;

/** The endpoints of one cluster, listed and probed again every few seconds until closed. */
public interface UrlWatch extends AutoCloseable {
    Live<Observed<List<Endpoint>>> endpoints();

    @Override
    void close();
}
