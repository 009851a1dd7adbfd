/** The Docker engine: finding it, and what Drydock asks of it. The only package that knows docker-java. */
@NullMarked
package dev.drydock.docker;

import org.jspecify.annotations.NullMarked;
