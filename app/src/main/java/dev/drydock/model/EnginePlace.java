package dev.drydock.model;

/**
 * A place where a Docker engine may be, and what became of it.
 *
 * @param name who says that an engine is there, or what usually has one there
 * @param address such as {@code unix:///var/run/docker.sock}; empty where none is named
 * @param why it was chosen, or was not
 */
public record EnginePlace(Message name, String address, State state, Message why) {
    /** What became of a place. */
    public enum State {
        /** Drydock talks to the engine there. */
        CHOSEN,
        /** An engine answers there too. */
        ANSWERS,
        /** It was asked for, or looked for, and no engine can be used there. */
        SILENT,
        /** Nobody asked for it. */
        UNUSED
    }
}
