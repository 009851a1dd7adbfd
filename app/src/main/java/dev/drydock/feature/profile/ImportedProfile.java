package dev.drydock.feature.profile;

import dev.drydock.model.ProblemException;

/** The profile.yaml that goes with a kind config file of the user's: no images, no manifests, nothing to open. */
final class ImportedProfile {
    /** What the bundled profiles are made with. */
    private static final String NODE_IMAGE = "kindest/node:v1.34.4";

    private ImportedProfile() {}

    static String of(String id, ClusterConfig config) throws ProblemException {
        return """
                # What kind's format has no word for. Texts may be written once, or once for each language (en, zh).
                version: 1
                title: %s
                description:
                  en: Imported from a kind config file.
                  zh: 从 kind 配置文件导入。
                nodeImage: %s
                # What the manifest sets need in the node, such as nginx:1.28.
                images: []
                # Bundled sets by name, or folders beside this file such as ./web, in the order to apply.
                manifestSets: []
                # Pages to open, first the one that a click on Open shows: title, host, path.
                open: []
                """.formatted(
                        YamlWords.text(config.name().orElse(id)), config.image().orElse(NODE_IMAGE));
    }
}
