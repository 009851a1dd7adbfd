package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlTree;
import dev.drydock.model.ImageReference;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one profile from its two files. */
final class ProfileReader {
    private static final String VERSION = "1";

    private final ProfileSource source;
    private final String id;

    ProfileReader(ProfileSource source, String id) {
        this.source = source;
        this.id = id;
    }

    Profile read() throws ProblemException {
        String config = source.text(id, "cluster.yaml");
        ClusterConfig cluster = ClusterConfig.read(source.place(id, "cluster.yaml"), config);
        String file = source.place(id, "profile.yaml");
        Fields fields = Fields.of(file, new YamlTree(file).read(source.text(id, "profile.yaml")))
                .only(List.of("version", "title", "description", "nodeImage", "images", "manifestSets", "open"));
        mustBeKnown(fields);
        return new Profile(
                id,
                localized(file, fields, "title"),
                localized(file, fields, "description"),
                config,
                cluster.ports(),
                image(fields, fields.required("nodeImage")).text(),
                images(fields),
                fields.texts("manifestSets"),
                openings(file, fields));
    }

    private static void mustBeKnown(Fields fields) throws ProblemException {
        if (!fields.text("version").equals(VERSION)) {
            throw fields.broken(fields.required("version").at(), Message.of("profile.broken.version", VERSION));
        }
    }

    /** A plain text, or one for each language. */
    private static LocalizedText localized(String file, Fields fields, String key) throws ProblemException {
        YamlNode node = fields.required(key);
        if (!(node instanceof Mapping)) {
            return LocalizedText.of(fields.text(node));
        }
        Fields languages = Fields.of(file, node).only(List.of("en", "zh"));
        Optional<String> chinese =
                languages.node("zh").isPresent() ? Optional.of(languages.text("zh")) : Optional.empty();
        return new LocalizedText(languages.text("en"), chinese);
    }

    private static List<ImageReference> images(Fields fields) throws ProblemException {
        List<ImageReference> images = new ArrayList<>();
        for (YamlNode item : fields.items("images")) {
            images.add(image(fields, item));
        }
        return images;
    }

    private static ImageReference image(Fields fields, YamlNode node) throws ProblemException {
        String text = fields.text(node);
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9._:/@-]*")) {
            throw fields.broken(node.at(), Message.of("profile.broken.image", text));
        }
        return new ImageReference(text);
    }

    private static List<Profile.Opening> openings(String file, Fields fields) throws ProblemException {
        List<Profile.Opening> openings = new ArrayList<>();
        for (Fields opening : fields.mappings("open")) {
            opening.only(List.of("title", "host", "path"));
            String path = opening.text("path");
            if (!path.startsWith("/")) {
                throw opening.broken(opening.required("path").at(), Message.of("profile.broken.path"));
            }
            openings.add(new Profile.Opening(localized(file, opening, "title"), opening.text("host"), path));
        }
        return openings;
    }
}
