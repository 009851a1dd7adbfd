package dev.drydock.feature.preflight;

import dev.drydock.host.Inotify;
import dev.drydock.model.Message;

/**
 * Whether Linux lets the node watch enough files. Low limits show up as "too many open files" in pods, and only when
 * several nodes run, so it warns and stops nobody (kind.sigs.k8s.io, Known Issues).
 */
record InotifyCheck(Computer computer) implements Inspection {
    private static final long WATCHES = 65_536;
    private static final long INSTANCES = 128;

    @Override
    public Message title() {
        return Message.of("preflight.inotify");
    }

    @Override
    public Check check() {
        return good(computer.inotify().map(InotifyCheck::found).orElseGet(() -> Message.of("preflight.inotify.none")));
    }

    private static Message found(Inotify.Limits limits) {
        boolean low = limits.watches() < WATCHES || limits.instances() < INSTANCES;
        String key = low ? "preflight.inotify.low" : "preflight.inotify.found";
        return Message.of(key, Long.toString(limits.watches()), Long.toString(limits.instances()));
    }
}
