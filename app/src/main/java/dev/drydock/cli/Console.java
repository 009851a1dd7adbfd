package dev.drydock.cli;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import dev.drydock.text.PlainText;
import dev.drydock.text.ProblemText;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The three standard streams and the language spoken on them.
 *
 * @param out the result, and nothing else
 * @param error progress, questions and problems
 * @param language asked only where words are printed
 */
public record Console(
        PrintStream out, PrintStream error, BufferedReader in, Terminal terminal, Supplier<Messages> language) {
    private static final int BUFFER = 1 << 16;

    /** The console of this process. */
    public static Console ofThisProcess(Supplier<Messages> language) {
        Charset charset = charset();
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false, charset);
        PrintStream error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        Terminal terminal = Terminal.of(key -> Optional.ofNullable(System.getProperty(key)), System.getenv());
        return new Console(
                out, error, new BufferedReader(new InputStreamReader(System.in, charset)), terminal, language);
    }

    /** UTF-8 as files and JSON want it; only a Windows console has a code page of its own. */
    private static Charset charset() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8")) : StandardCharsets.UTF_8;
    }

    /** The same console without a sound. */
    Console muted() {
        PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), false, out.charset());
        return new Console(nothing, nothing, in, terminal, language);
    }

    /** One sentence on stderr. */
    public void tell(Problem problem) {
        error.println(
                PlainText.ofLines(new ProblemText(language.get()).of(problem).sentence()));
    }

    /** Its arguments may be foreign: what is in them must not steer the terminal. */
    String text(String key, Object... arguments) {
        return PlainText.ofLines(language.get().text(key, arguments));
    }

    /** The words above a table's columns. */
    String[] heading(String key) {
        return text(key).split("\\|", -1);
    }

    String text(Message message) {
        return PlainText.ofLines(language.get().text(message));
    }

    /** One line of the user's answer; empty where the input has ended. */
    Optional<String> answer() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the reader of the result has gone, as {@code head} does. Flushes. */
    boolean outputClosed() {
        return out.checkError();
    }
}
