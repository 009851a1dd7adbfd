/** The clusters' kubeconfigs for other programs: printed, named, merged into the user's own file and taken out again. */
@NullMarked
package dev.drydock.feature.kubeconfig;

import org.jspecify.annotations.NullMarked;
