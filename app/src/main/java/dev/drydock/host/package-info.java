/** This computer: processes, ports, files, memory, the browser. The only package that starts other programs. */
@NullMarked
package dev.drydock.host;

import org.jspecify.annotations.NullMarked;
