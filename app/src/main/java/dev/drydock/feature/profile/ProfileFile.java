package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlTree;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import dev.drydock.model.ProviderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A profile.yaml: what kind's format has no word for. */
final class ProfileFile {
    static final List<String> KEYS =
            List.of("version", "title", "description", "provider", "nodeImage", "images", "manifestSets", "open");
    static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@-]*");
    private static final String VERSION = "1";
    private static final List<String> PROVIDERS = List.of(ProviderId.KIND.word(), ProviderId.K3S.word());

    private final String file;
    private final Fields fields;

    private ProfileFile(String file, Fields fields) {
        this.file = file;
        this.fields = fields;
    }

    /** @param file what to call it when it is broken */
    static ProfileFile read(String file, String text) throws ProblemException {
        ProfileFile read = new ProfileFile(
                file, Fields.of(file, new YamlTree(file).read(text)).only(KEYS));
        read.mustBeKnown();
        return read;
    }

    private void mustBeKnown() throws ProblemException {
        if (!fields.text("version").equals(VERSION)) {
            throw fields.broken(fields.required("version").at(), Message.of("profile.broken.version", VERSION));
        }
    }

    LocalizedText title() throws ProblemException {
        return localized(fields, "title");
    }

    LocalizedText description() throws ProblemException {
        return localized(fields, "description");
    }

    ProviderId provider() throws ProblemException {
        return fields.choice("provider", PROVIDERS)
                .filter(ProviderId.K3S.word()::equals)
                .map(_ -> ProviderId.K3S)
                .orElse(ProviderId.KIND);
    }

    String nodeImage() throws ProblemException {
        return image(fields.required("nodeImage"));
    }

    List<String> images() throws ProblemException {
        List<String> images = new ArrayList<>();
        for (YamlNode item : fields.items("images")) {
            images.add(image(item));
        }
        return images;
    }

    List<String> manifestSets() throws ProblemException {
        return fields.texts("manifestSets");
    }

    List<Profile.Opening> open() throws ProblemException {
        List<Profile.Opening> openings = new ArrayList<>();
        for (Fields opening : fields.mappings("open")) {
            opening.only(List.of("title", "host", "path"));
            String path = opening.text("path");
            if (!path.startsWith("/")) {
                throw opening.broken(opening.required("path").at(), Message.of("profile.broken.path"));
            }
            openings.add(new Profile.Opening(localized(opening, "title"), opening.text("host"), path));
        }
        return openings;
    }

    /** What is wrong with one of the manifest sets. */
    ProblemException brokenSet(int index, Message what) throws ProblemException {
        return fields.broken(fields.items("manifestSets").get(index).at(), what);
    }

    private String image(YamlNode node) throws ProblemException {
        String text = fields.text(node);
        if (!IMAGE.matcher(text).matches()) {
            throw fields.broken(node.at(), Message.of("profile.broken.image", text));
        }
        return text;
    }

    /** A plain text, or one for each language. */
    private LocalizedText localized(Fields from, String key) throws ProblemException {
        YamlNode node = from.required(key);
        if (!(node instanceof Mapping)) {
            return LocalizedText.of(from.text(node));
        }
        Fields languages = Fields.of(file, node).only(List.of("en", "zh"));
        Optional<String> chinese = languages.optionalText("zh");
        return new LocalizedText(languages.text("en"), chinese);
    }
}
