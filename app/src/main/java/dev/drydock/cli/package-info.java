/** The command line: picocli commands over the same features as the window. */
@NullMarked
package dev.drydock.cli;

import org.jspecify.annotations.NullMarked;
