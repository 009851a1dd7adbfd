/** What of a cluster a browser can open, and whether it answers. */
@NullMarked
package dev.drydock.feature.port;

import org.jspecify.annotations.NullMarked;
