/** The logs of pods, once or following. */
@NullMarked
package dev.drydock.feature.log;

import org.jspecify.annotations.NullMarked;
