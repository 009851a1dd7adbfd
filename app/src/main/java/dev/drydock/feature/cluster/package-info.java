/** The clusters there are, and the plans that stop, start and remove ours. */
@NullMarked
package dev.drydock.feature.cluster;

import org.jspecify.annotations.NullMarked;
