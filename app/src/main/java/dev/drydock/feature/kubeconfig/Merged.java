package dev.drydock.feature.kubeconfig;

import java.nio.file.Path;

/**
 * What a merge has done.
 *
 * @param file the user's file that has the entries now
 * @param context what to give to {@code kubectl --context}
 * @param current whether it is the current context
 */
public record Merged(Path file, String context, boolean current) {}
