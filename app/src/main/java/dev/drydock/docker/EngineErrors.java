package dev.drydock.docker;

import com.github.dockerjava.api.exception.DockerException;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;

/** Says in our words what docker-java's exceptions mean. */
final class EngineErrors {
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
                ? new EngineProblem.EngineLost(during, reason)
                : new EngineProblem.EngineFailed(during, reason);
    }

    static boolean isDiskFull(String output) {
        return output.toLowerCase(Locale.ROOT).contains("no space left on device");
    }

    /** Nobody answered, or not to the end. */
    static boolean isLost(Throwable error) {
        return error instanceof IOException
                // What docker-java's fallback for older Javas throws when the socket is gone.
                || error.getClass().getSimpleName().equals("LastErrorException")
                || error instanceof LinkageError
                || (error.getCause() != null && isLost(error.getCause()));
    }

    static boolean isForbidden(Throwable error) {
        Throwable root = root(error);
        return root instanceof AccessDeniedException
                || (!(root instanceof DockerException) && reason(root).contains("Permission denied"));
    }

    /** The innermost words, for the outer ones only repeat that something failed. */
    static String reason(Throwable error) {
        if (error instanceof DockerException answer) {
            return answer.getMessage() == null ? "HTTP status " + answer.getHttpStatus() : spoken(answer.getMessage());
        }
        Throwable root = root(error);
        String message = root.getMessage();
        return message == null || message.isBlank() ? root.getClass().getSimpleName() : message.strip();
    }

    /** The engine answers {@code {"message":"…"}}, before which docker-java puts {@code Status 409: }. */
    private static String spoken(String message) {
        int start = message.indexOf("{\"message\":\"");
        int end = message.lastIndexOf("\"}");
        String words = start >= 0 && end > start ? message.substring(start + 12, end) : message;
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
