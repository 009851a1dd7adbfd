/** What ran, how long, and how it ended. */
@NullMarked
package dev.drydock.feature.history;

import org.jspecify.annotations.NullMarked;
