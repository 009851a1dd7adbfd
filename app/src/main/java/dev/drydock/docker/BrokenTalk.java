package dev.drydock.docker;

import dev.drydock.model.Message;
import java.io.IOException;

/** What came from the engine makes no sense, or too little came; says so in our own words. */
public final class BrokenTalk extends IOException {
    private final transient Message what;

    BrokenTalk(Message what) {
        super(what.toString());
        this.what = what;
    }

    /** Ours where the talk was broken, else what the system says. */
    public static Message words(IOException e) {
        return e instanceof BrokenTalk ours ? ours.what : Message.verbatim(String.valueOf(e.getMessage()));
    }
}
