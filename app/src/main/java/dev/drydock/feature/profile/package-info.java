/** The profiles: recipes for clusters, read from plain files. */
@NullMarked
package dev.drydock.feature.profile;

import org.jspecify.annotations.NullMarked;
