/** The screen of what runs: pods and their logs. */
@NullMarked
package dev.drydock.ui.runtime;

import org.jspecify.annotations.NullMarked;
