/** The one border between Drydock's threads and the JavaFX thread. */
@NullMarked
package dev.drydock.ui.fx;

import org.jspecify.annotations.NullMarked;
