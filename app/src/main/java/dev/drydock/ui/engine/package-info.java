/** The screen of the Docker engine: which one is used, and why no other. */
@NullMarked
package dev.drydock.ui.engine;

import org.jspecify.annotations.NullMarked;
