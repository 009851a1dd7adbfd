/** Clusters made by the kind program, which is run as it is. */
@NullMarked
package dev.drydock.provider.kind;

import org.jspecify.annotations.NullMarked;
