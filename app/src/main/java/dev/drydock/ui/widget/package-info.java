/** Controls that know no feature. */
@NullMarked
package dev.drydock.ui.widget;

import org.jspecify.annotations.NullMarked;
