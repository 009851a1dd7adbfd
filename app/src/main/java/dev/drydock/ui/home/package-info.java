/** The first screen: profiles, and the clusters there are. */
@NullMarked
package dev.drydock.ui.home;

import org.jspecify.annotations.NullMarked;
