/** The main job: from a profile to pages that answer. */
@NullMarked
package dev.drydock.feature.sandbox;

import org.jspecify.annotations.NullMarked;
