/** Images on their way from the engine into a cluster's nodes. */
@NullMarked
package dev.drydock.feature.image;

import org.jspecify.annotations.NullMarked;
