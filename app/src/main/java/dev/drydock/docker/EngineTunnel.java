package dev.drydock.docker;

import dev.drydock.model.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Runs the program {@code ssh}, whose ends then lead to an engine elsewhere. */
@FunctionalInterface
public interface EngineTunnel {
    /**
     * Starts it; whether it gets through shows when something is read.
     *
     * @param arguments of ssh
     */
    Line open(List<String> arguments) throws IOException;

    /** What is thrown where the program is not installed. */
    static IOException missing(String program) {
        return new BrokenTalk(Message.of("problem.why.programNotFound", program));
    }

    /** One connection through the tunnel; closing it ends the program. */
    interface Line extends Closeable {
        InputStream in();

        /** Closing it tells the engine that nothing more comes. */
        OutputStream out();

        /** What the program printed about itself, such as why it was not let in; empty where nothing. */
        String complaint();
    }
}
