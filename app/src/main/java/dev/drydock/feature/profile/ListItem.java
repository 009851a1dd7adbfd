package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import dev.drydock.host.YamlNode.Mapping;
import dev.drydock.host.YamlNode.Scalar;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** An entry of a list as it is wanted. */
sealed interface ListItem {
    /** Whether the file says this already. */
    boolean isSaidBy(YamlNode item);

    /** Makes the entry at that place say it, changing no more than has to be. */
    void writeInto(YamlEdit edit, Object[] parent, Object[] place) throws ProblemException;

    YamlList.Added added();

    /** A plain text. */
    record Text(String value) implements ListItem {
        @Override
        public boolean isSaidBy(YamlNode item) {
            return item instanceof Scalar scalar && scalar.text().equals(value);
        }

        @Override
        public void writeInto(YamlEdit edit, Object[] parent, Object[] place) throws ProblemException {
            edit.replace(edit.at(parent), edit.at(place), YamlWords.text(value));
        }

        @Override
        public YamlList.Added added() {
            return new YamlList.Added(List.of(YamlWords.text(value)), YamlWords.text(value));
        }
    }

    /**
     * Keys and values.
     *
     * @param values all that are known, in the order to write them
     * @param usual what a key that is left out stands for; what is as usual is left out
     */
    record Row(Map<String, String> values, Map<String, String> usual) implements ListItem {
        @Override
        public boolean isSaidBy(YamlNode item) {
            return item instanceof Mapping mapping
                    && values.entrySet().stream()
                            .allMatch(wanted -> said(mapping, wanted.getKey()).equals(wanted.getValue()));
        }

        private String said(Mapping mapping, String key) {
            return mapping.get(key)
                    .filter(Scalar.class::isInstance)
                    .map(value -> ((Scalar) value).text())
                    // kind reads the words of a protocol in any case of letters.
                    .map(text -> key.equals("protocol") ? text.toUpperCase(Locale.ROOT) : text)
                    .orElseGet(() -> usual.getOrDefault(key, ""));
        }

        @Override
        public void writeInto(YamlEdit edit, Object[] parent, Object[] place) throws ProblemException {
            for (Entry<String, String> wanted : values.entrySet()) {
                Mapping mapping = edit.mapping(place);
                if (!said(mapping, wanted.getKey()).equals(wanted.getValue())) {
                    edit.set(mapping, wanted.getKey(), Optional.of(written(wanted.getValue())));
                }
            }
        }

        @Override
        public YamlList.Added added() {
            List<String> lines = values.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(usual.get(entry.getKey())))
                    .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                    .toList();
            return new YamlList.Added(lines, "{" + String.join(", ", lines) + "}");
        }

        /** Numbers and truths are written bare. */
        private static String written(String value) {
            return value.matches("-?[0-9]+|true|false") ? value : YamlWords.text(value);
        }
    }

    /** Makes a list say exactly these, in this order. */
    static void write(YamlEdit edit, YamlList list, Object[] parent, List<? extends ListItem> wanted)
            throws ProblemException {
        Pairing pairing = Pairing.of(list.items(), wanted);
        for (int i = 0; i < wanted.size(); i++) {
            int partner = pairing.partner(i);
            if (partner >= 0 && !wanted.get(i).isSaidBy(list.items().get(partner))) {
                wanted.get(i).writeInto(edit, parent, list.path(partner));
            }
        }
        List<YamlList.Part> parts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int partner = pairing.partner(i);
            parts.add(partner >= 0 ? new YamlList.Kept(partner) : wanted.get(i).added());
        }
        list.arrange(parts);
    }
}
