/** The screen of the user's choices. */
@NullMarked
package dev.drydock.ui.settings;

import org.jspecify.annotations.NullMarked;
