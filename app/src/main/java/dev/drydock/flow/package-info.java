/**
 * How values and work move: {@link dev.drydock.flow.Live} values climb, {@link dev.drydock.flow.Plan}s descend and become
 * {@link dev.drydock.flow.Task}s. The only package that makes threads.
 */
@NullMarked
package dev.drydock.flow;

import org.jspecify.annotations.NullMarked;
