/**
 * What Drydock says, in the user's language: the message bundles and the sentence and remedy of every problem. Used by the
 * window and the command line alike.
 */
@NullMarked
package dev.drydock.text;

import org.jspecify.annotations.NullMarked;
