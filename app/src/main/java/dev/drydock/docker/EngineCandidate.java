package dev.drydock.docker;

import dev.drydock.model.Message;
import java.util.Optional;

/**
 * A place where an engine may be, before it is asked.
 *
 * @param name who says so, or what usually has one there
 * @param address empty where none is named
 * @param why it is not to be tried; where it is, why it would be taken
 */
record EngineCandidate(Message name, String address, Optional<EngineTls> tls, Standing standing, Message why) {
    /** What the rules say before anything is connected. */
    enum Standing {
        /** Ask it. */
        OPEN,
        /** Meant to be asked, but it cannot be: the reason is the user's to know. */
        FLAWED,
        /** Nobody asked for it, or another decides. */
        UNUSED
    }

    static EngineCandidate unused(Message name, String address, Message why) {
        return new EngineCandidate(name, address, Optional.empty(), Standing.UNUSED, why);
    }

    static EngineCandidate flawed(Message name, String address, Message why) {
        return new EngineCandidate(name, address, Optional.empty(), Standing.FLAWED, why);
    }

    boolean isOpen() {
        return standing == Standing.OPEN;
    }

    EngineCandidate unusedBecause(Message reason) {
        return new EngineCandidate(name, address, tls, Standing.UNUSED, reason);
    }
}
