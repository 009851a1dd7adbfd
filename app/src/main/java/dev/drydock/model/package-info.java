/**
 * What a cluster is: records, enums and the sealed {@link dev.drydock.model.Problem}. Immutable, without I/O and without
 * libraries, so that every other package may use it.
 */
@NullMarked
package dev.drydock.model;

import org.jspecify.annotations.NullMarked;
