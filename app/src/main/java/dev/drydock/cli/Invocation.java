package dev.drydock.cli;

import java.time.Clock;

/** What every command is given. */
record Invocation(Application application, Console console, Clock clock, Interruption interruption) {}
