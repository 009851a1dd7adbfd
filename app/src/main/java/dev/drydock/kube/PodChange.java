package dev.drydock.kube;

import dev.drydock.model.Pod;

/** What a watch tells. */
public sealed interface PodChange {
    /** A pod is there, new or changed. */
    record There(Pod pod, String version) implements PodChange {}

    record Gone(String uid, String version) implements PodChange {}

    /** Nothing happened up to this version. */
    record Bookmark(String version) implements PodChange {}

    /** The watch cannot go on from where it was; list again. */
    record Lost(String reason) implements PodChange {}

    /** The server ended the watch, as it does now and then; go on from the last version. */
    record Ended() implements PodChange {}
}
