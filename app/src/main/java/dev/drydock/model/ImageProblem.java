package dev.drydock.model;

import java.util.List;

/** What can go wrong on an image's way into a node. */
public sealed interface ImageProblem extends Problem {
    record ImagesMissing(List<String> images, String reason) implements ImageProblem {}

    record ImageLoadFailed(String image, String output) implements ImageProblem {}

    /** A cluster's own pods wait for images that the catalogue did not name. */
    record CompanionsUnknown(String cluster, List<String> images) implements ImageProblem {}

    record NodeDiskFull(String node, String output) implements ImageProblem {}
}
