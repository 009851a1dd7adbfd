/** How containers become a cluster: one {@link dev.drydock.provider.ClusterProvider} for each program that can do it. */
@NullMarked
package dev.drydock.provider;

import org.jspecify.annotations.NullMarked;
