package dev.drydock.docker;

import com.github.dockerjava.api.model.Info;
import dev.drydock.model.EngineFacts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what the engine says of itself into what the user is told of it. */
final class EngineDescription {
    private EngineDescription() {}

    static EngineFacts of(ConnectedEngine engine) {
        Info info = engine.client().infoCmd().exec();
        return new EngineFacts(
                engine.address(),
                text(info.getOperatingSystem()),
                text(info.getServerVersion()),
                text(engine.client().versionCmd().exec().getApiVersion()),
                // Engines before API 1.41 know only version 1 and do not say so.
                Objects.requireNonNullElse(info.getCGroupVersion(), "1"),
                text(info.getDriver()),
                Objects.requireNonNullElse(info.getNCPU(), 0),
                Objects.requireNonNullElse(info.getMemTotal(), 0L),
                reach(engine.route().place()));
    }

    static EngineFacts.Reach reach(EngineCandidate place) {
        if (!EngineAddress.isRemote(place.address())) {
            return EngineFacts.Reach.LOCAL;
        }
        boolean bare = EngineAddress.scheme(place.address()).equals("tcp")
                && place.tls().filter(EngineTls::verify).isEmpty();
        return bare ? EngineFacts.Reach.REMOTE_UNPROTECTED : EngineFacts.Reach.REMOTE;
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }
}
