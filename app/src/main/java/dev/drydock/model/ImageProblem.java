package dev.drydock.model;

import java.util.List;

/** What can go wrong on an image's way into a node. */
public sealed interface ImageProblem extends Problem {
    record ImagesMissing(List<String> images, Message reason) implements ImageProblem {
        /** @param reason in the words of whoever found it, which have no translation */
        public ImagesMissing(List<String> images, String reason) {
            this(images, Message.verbatim(reason));
        }
    }

    record ImageLoadFailed(String image, Message output) implements ImageProblem {
        /** @param output in the words of whoever found it, which have no translation */
        public ImageLoadFailed(String image, String output) {
            this(image, Message.verbatim(output));
        }
    }

    /** A cluster's own pods wait for images that the catalogue did not name. */
    record CompanionsUnknown(String cluster, List<String> images) implements ImageProblem {}

    record NodeDiskFull(String node, String output) implements ImageProblem {}
}
