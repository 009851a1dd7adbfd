package dev.drydock.cli;

import dev.drydock.feature.profile.ProfileChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes of profiles as the command line prints them. */
record ChangeText(Console console) {
    Table table(List<ProfileChange> changes, String before, String after) {
        Table table = new Table("PART", before, after, "EFFECT");
        changes.forEach(change -> table.row(
                console.text("profile.part." + change.part().word()),
                shown(change.before()),
                shown(change.after()),
                console.text(change.needsRecreate() ? "profile.effect.recreate" : "profile.effect.nextUp")));
        return table;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "-" : value;
    }

    static Map<String, Object> fields(ProfileChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("part", change.part().word());
        fields.put("before", change.before());
        fields.put("after", change.after());
        fields.put("effect", change.needsRecreate() ? "recreate" : "next-up");
        return fields;
    }
}
