package dev.drydock.feature.sandbox;

import dev.drydock.feature.cluster.Versions;
import dev.drydock.feature.image.Images;
import dev.drydock.feature.manifest.Manifests;
import dev.drydock.feature.port.Urls;
import dev.drydock.feature.preflight.Preflight;

/** The features whose steps the main job is made of. */
public record SandboxFeatures(Versions versions, Preflight preflight, Images images, Manifests manifests, Urls urls) {}
