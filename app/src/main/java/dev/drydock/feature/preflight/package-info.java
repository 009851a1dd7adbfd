/** Whether this computer can carry a cluster, asked before one is made. */
@NullMarked
package dev.drydock.feature.preflight;

import org.jspecify.annotations.NullMarked;
