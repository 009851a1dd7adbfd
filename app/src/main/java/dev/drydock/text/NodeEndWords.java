package dev.drydock.text;

import dev.drydock.model.Message;
import dev.drydock.model.NodeEnd;
import java.util.Map;

/** Says how a node came to its end. */
public final class NodeEndWords {
    /** The signals that end containers, by their numbers (signal(7)). */
    private static final Map<Integer, String> SIGNALS =
            Map.of(1, "SIGHUP", 2, "SIGINT", 6, "SIGABRT", 9, "SIGKILL", 11, "SIGSEGV", 15, "SIGTERM");

    private static final int SIGNALLED = 128;

    private NodeEndWords() {}

    public static Message of(NodeEnd end) {
        if (!end.error().isEmpty()) {
            return Message.of("engine.end.error", end.error());
        }
        if (end.outOfMemory()) {
            return Message.of("engine.end.outOfMemory", end.exitCode());
        }
        if (end.perhapsOutOfMemory()) {
            return Message.of("engine.end.perhapsOutOfMemory", end.exitCode(), ByteSize.of(end.memoryLimitBytes()));
        }
        String signal = SIGNALS.get(end.exitCode() - SIGNALLED);
        return signal == null
                ? Message.of("engine.end.code", end.exitCode())
                : Message.of("engine.end.signal", end.exitCode(), signal);
    }
}
