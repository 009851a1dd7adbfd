package dev.drydock.cli;

import dev.drydock.flow.Subscription;
import dev.drydock.text.Messages;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** A shell that runs one command of Drydock and keeps what it printed. */
final class FakeShell {
    static final Terminal NONE = new Terminal(false, false, false, 80, false);
    static final Terminal SCREEN = new Terminal(true, true, true, 80, false);
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    final FakeApplication application = new FakeApplication();
    final AtomicReference<Runnable> interrupt = new AtomicReference<>(() -> {});
    Terminal terminal = NONE;
    Locale locale = Locale.ENGLISH;
    String typed = "";
    OutputStream sink = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    int run(String... arguments) {
        return new CommandLineInterface(
                        application,
                        console(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        cancel -> {
                            interrupt.set(cancel);
                            return (Subscription) () -> {};
                        },
                        () -> application.asked.add("warm-up"))
                .run(arguments);
    }

    Console console() {
        Messages messages = new Messages(locale);
        return new Console(
                new PrintStream(sink, false, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8),
                new BufferedReader(new StringReader(typed)),
                terminal,
                () -> messages);
    }

    String out() {
        return sink.toString().replace("\r\n", "\n");
    }

    String error() {
        return error.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
