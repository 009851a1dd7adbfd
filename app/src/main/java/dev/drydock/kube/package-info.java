/** An API server: connecting, applying, watching, logs. The only package that knows fabric8. */
@NullMarked
package dev.drydock.kube;

import org.jspecify.annotations.NullMarked;
