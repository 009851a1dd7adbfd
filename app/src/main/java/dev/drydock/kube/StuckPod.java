package dev.drydock.kube;

import java.time.Instant;
import java.util.Set;

/**
 * A pod that will not get further by itself soon.
 *
 * @param reason the kubelet's word for it, such as {@code ImagePullBackOff}
 * @param message what the kubelet says about it
 */
public record StuckPod(
        String namespace, String name, String uid, Instant createdAt, String reason, String message, int restarts) {
    private static final Set<String> REASONS = Set.of(
            "ImagePullBackOff",
            "ErrImagePull",
            "ErrImageNeverPull",
            "InvalidImageName",
            "CrashLoopBackOff",
            "CreateContainerConfigError",
            "CreateContainerError",
            "RunContainerError");

    static boolean isStuck(String reason) {
        return REASONS.contains(reason);
    }

    /** A first crash may come of something that was a moment late; the second one does not. */
    public boolean forGood() {
        return !reason.equals("CrashLoopBackOff") || restarts >= 2;
    }

    /** {@code Pod default/welcome-5d4: ImagePullBackOff: …}. */
    public String text() {
        String more = message.isBlank() ? "" : ": " + message.strip();
        return "Pod " + namespace + "/" + name + ": " + reason + more;
    }
}
