package dev.drydock.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something in a cluster that a browser could open, and what it said when it was last asked.
 *
 * @param name what to call it, such as the Ingress's name or a profile's title for it
 * @param url the address on this computer; empty where nothing of this computer leads there
 * @param target where it leads, such as {@code service/welcome:80}
 * @param via how it leads there
 */
public record Endpoint(String name, Optional<String> url, String target, Via via, Answer answer) {
    /** The way from this computer to the target. */
    public enum Via {
        INGRESS,
        NODE_PORT,
        SERVICE
    }

    /** What the last probe got. */
    public sealed interface Answer {
        /** Not asked yet. */
        record Unknown() implements Answer {}

        /** A page came, whatever its code. */
        record Page(int code, Duration latency, Instant at) implements Answer {
            public boolean good() {
                return code < 400;
            }
        }

        /** No page came: refused, timed out, cut off. */
        record Silence(Message reason, Instant at) implements Answer {
            /** @param reason in the words of whoever found it, which have no translation */
            public Silence(String reason, Instant at) {
                this(Message.verbatim(reason), at);
            }
        }

        /** It cannot answer, and that is as it should be: nothing listens behind the Service. */
        record NothingListens(String reason) implements Answer {}
    }
}
