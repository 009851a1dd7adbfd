/** Snapshots of clusters: what the volumes of their nodes hold, kept in volumes beside them. */
@NullMarked
package dev.drydock.feature.snapshot;

import org.jspecify.annotations.NullMarked;
