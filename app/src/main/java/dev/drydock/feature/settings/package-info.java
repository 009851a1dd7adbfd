/** The user's choices, remembered. */
@NullMarked
package dev.drydock.feature.settings;

import org.jspecify.annotations.NullMarked;
