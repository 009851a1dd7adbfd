/** The screen of what can be opened, and whether it answers. */
@NullMarked
package dev.drydock.ui.urls;

import org.jspecify.annotations.NullMarked;
