/** The screen where profiles are looked at, made and changed. */
@NullMarked
package dev.drydock.ui.profile;

import org.jspecify.annotations.NullMarked;
