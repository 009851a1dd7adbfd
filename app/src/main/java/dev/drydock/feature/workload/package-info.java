/** What runs in a cluster: its pods, once or live. */
@NullMarked
package dev.drydock.feature.workload;

import org.jspecify.annotations.NullMarked;
