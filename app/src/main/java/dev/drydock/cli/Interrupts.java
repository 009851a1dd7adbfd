package dev.drydock.cli;

import dev.drydock.flow.Subscription;

/** How Ctrl-C reaches Drydock. */
@FunctionalInterface
public interface Interrupts {
    /** Runs {@code cancel} when the process is told to end, and lets it end only after the subscription is closed. */
    Subscription on(Runnable cancel);
}
