/** Where the program begins: {@link dev.drydock.Main}, and {@code Wiring}, which builds every object once, by hand. */
@NullMarked
package dev.drydock;

import org.jspecify.annotations.NullMarked;
