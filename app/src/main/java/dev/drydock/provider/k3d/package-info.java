/** Clusters that k3d made: recognised by their labels, never written to. */
@NullMarked
package dev.drydock.provider.k3d;

import org.jspecify.annotations.NullMarked;
