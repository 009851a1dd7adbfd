/** The SQLite file that holds settings and history. The only package that knows java.sql; deleting the file loses no cluster. */
@NullMarked
package dev.drydock.store;

import org.jspecify.annotations.NullMarked;
