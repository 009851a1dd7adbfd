/** Which Docker engine Drydock talks to, and why no other. */
@NullMarked
package dev.drydock.feature.engine;

import org.jspecify.annotations.NullMarked;
