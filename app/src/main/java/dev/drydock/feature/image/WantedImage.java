package dev.drydock.feature.image;

import dev.drydock.docker.EngineImage;
import dev.drydock.model.ImageReference;

/** A name, and what it means to the engine right now. */
record WantedImage(ImageReference reference, EngineImage build) {}
