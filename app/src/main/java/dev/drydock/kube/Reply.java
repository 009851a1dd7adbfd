package dev.drydock.kube;

import java.time.Duration;
import java.util.Optional;

/**
 * What an API server said to one request.
 *
 * @param retryAfter how long it asks to be left alone
 */
record Reply(int code, String body, Optional<Duration> retryAfter) {
    boolean good() {
        return code / 100 == 2;
    }

    boolean missing() {
        return code == 404;
    }

    /** It may say something else when it is asked again. */
    boolean passing() {
        return code == 429 || code / 100 == 5;
    }
}
