package dev.drydock.flow;

import dev.drydock.model.Message;

/** How a running step tells how far it is. May be called from any thread, as often as it likes. */
public interface Progress {
    /** @param fraction of this step, from 0 to 1 */
    void fraction(double fraction);

    /** What is being done right now, in one line. */
    void detail(Message detail);

    /** A progress that nobody watches. */
    static Progress unseen() {
        return new Progress() {
            @Override
            public void fraction(double fraction) {}

            @Override
            public void detail(Message detail) {}
        };
    }
}
