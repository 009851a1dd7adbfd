/** The window: navigation, running tasks, problems, theme and language. */
@NullMarked
package dev.drydock.ui.shell;

import org.jspecify.annotations.NullMarked;
