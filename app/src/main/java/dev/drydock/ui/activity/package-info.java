/** The screen of what ran and what runs: plans with their steps. */
@NullMarked
package dev.drydock.ui.activity;

import org.jspecify.annotations.NullMarked;
