package dev.drydock.docker;

import com.github.dockerjava.api.exception.DockerException;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Says in our words what docker-java's exceptions mean. */
final class EngineErrors {
    /** What docker-java puts before the engine's answer. */
    private static final Pattern STATUS = Pattern.compile("^Status \\d+: ");

    private static final String ANSWER = "{\"message\":\"";

    private EngineErrors() {}

    /**
     * @param during what was asked, as the docker command would spell it
     * @param address of the engine that was asked
     */
    static Problem translate(Throwable error, String during, String address) {
        String reason = reason(error);
        if (isDiskFull(reason)) {
            return new EngineProblem.EngineDiskFull(during);
        }
        if (isForbidden(error)) {
            return new EngineProblem.EngineForbidden(address);
        }
        return isLost(error)
                ? new EngineProblem.EngineLost(during, words(error))
                : new EngineProblem.EngineFailed(during, words(error));
    }

    static boolean isDiskFull(String output) {
        return output.toLowerCase(Locale.ROOT).contains("no space left on device");
    }

    /** Nobody answered, or not to the end. */
    static boolean isLost(Throwable error) {
        Throwable root = root(error);
        return !(root instanceof DockerException)
                && (root instanceof IOException
                        // What docker-java's fallback for older Javas throws when the socket is gone.
                        || root.getClass().getSimpleName().equals("LastErrorException")
                        || root instanceof LinkageError);
    }

    static boolean isForbidden(Throwable error) {
        Throwable root = root(error);
        return root instanceof AccessDeniedException
                || (!(root instanceof DockerException) && reason(root).contains("Permission denied"));
    }

    /** The same as {@link #reason} for the user, where some of the words are ours. */
    static Message words(Throwable error) {
        return root(error) instanceof BrokenTalk ours ? BrokenTalk.words(ours) : Message.verbatim(reason(error));
    }

    /** The innermost words, for the outer ones only repeat that something failed. */
    static String reason(Throwable error) {
        Throwable root = root(error);
        String message = Objects.requireNonNullElse(root.getMessage(), "");
        if (root instanceof DockerException answer) {
            String words = spoken(STATUS.matcher(message).replaceFirst(""));
            return words.isEmpty() || words.equals("null") ? "HTTP " + answer.getHttpStatus() : words;
        }
        return message.isBlank() ? root.getClass().getSimpleName() : message.strip();
    }

    /** The engine answers {@code {"message":"…"}}. */
    private static String spoken(String answer) {
        int start = answer.indexOf(ANSWER);
        int end = answer.lastIndexOf("\"}");
        String words = start >= 0 && end > start ? answer.substring(start + ANSWER.length(), end) : answer;
        return words.replace("\\\"", "\"").replace("\\n", "\n").strip();
    }

    private static Throwable root(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && !(root instanceof DockerException)) {
            root = root.getCause();
        }
        return root;
    }

    /** The engine's refusal of a raw request. */
    static DockerException refused(int status, String body) {
        return new DockerException(body, status);
    }
}
