package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;

/** Writes a draft into the text of a profile.yaml. */
final class ProfilePatch {
    private static final Object[] TOP = {};

    private final String text;

    ProfilePatch(String text) {
        this.text = text;
    }

    String with(ProfileDraft draft) throws ProblemException {
        ProfileFile now = ProfileFile.read(ProfileTexts.PROFILE, text);
        YamlEdit edit = new YamlEdit(ProfileTexts.PROFILE, text);
        if (!now.title().equals(draft.title())) {
            localized(edit, "title", draft.title());
        }
        if (!now.description().equals(draft.description())) {
            localized(edit, "description", draft.description());
        }
        if (!now.provider().equals(draft.provider())) {
            boolean usual = draft.provider() == ProviderId.KIND;
            edit.set(
                    edit.mapping(),
                    "provider",
                    usual ? Optional.empty() : Optional.of(draft.provider().word()));
        }
        if (!now.nodeImage().equals(draft.nodeImage())) {
            edit.set(edit.mapping(), "nodeImage", Optional.of(YamlWords.text(draft.nodeImage())));
        }
        list(edit, "images", draft.images());
        list(edit, "manifestSets", draft.manifestSets());
        return edit.text();
    }

    private static void list(YamlEdit edit, String key, List<String> wanted) throws ProblemException {
        List<ListItem.Text> items = wanted.stream().map(ListItem.Text::new).toList();
        ListItem.write(edit, new YamlList(edit, TOP, key), TOP, items);
    }

    private static void localized(YamlEdit edit, String key, LocalizedText wanted) throws ProblemException {
        YamlNode there = edit.at(key);
        Optional<String> chinese = wanted.chinese().map(YamlWords::text);
        if (there instanceof Mapping) {
            edit.set(edit.mapping(key), "en", Optional.of(YamlWords.text(wanted.english())));
            edit.set(edit.mapping(key), "zh", chinese);
        } else if (chinese.isPresent()) {
            String both = "{en: " + YamlWords.text(wanted.english()) + ", zh: " + chinese.get() + "}";
            edit.replaceWhole(there, both);
        } else {
            edit.replace(edit.at(), there, YamlWords.text(wanted.english()));
        }
    }
}
