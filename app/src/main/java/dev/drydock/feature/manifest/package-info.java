/** The bundled manifest sets: reading them, applying them, waiting for what they promise. */
@NullMarked
package dev.drydock.feature.manifest;

import org.jspecify.annotations.NullMarked;
