/** Clusters of k3s, made with nothing but the engine; see ADR 0005. */
@NullMarked
package dev.drydock.provider.k3s;

import org.jspecify.annotations.NullMarked;
