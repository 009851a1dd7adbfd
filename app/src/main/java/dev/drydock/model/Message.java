package dev.drydock.model;

import java.util.List;

/**
 * A sentence for the user that is not yet in a language: a key of the message bundles and what to fill in.
 *
 * @param arguments numbers, strings and nested messages, in the order of the bundle's placeholders
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** Words of the outside, such as the kernel's or the engine's, which have no translation. */
    public static Message verbatim(String words) {
        return of("problem.verbatim", words);
    }
}
