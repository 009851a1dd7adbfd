package dev.drydock.feature.profile;

import dev.drydock.host.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which entry of a list in a file becomes which of the wanted ones: first those that are alike, then the rest in order. */
final class Pairing {
    private static final int NONE = -1;

    private final int[] partners;

    private Pairing(int[] partners) {
        this.partners = partners;
    }

    static Pairing of(List<YamlNode> there, List<? extends ListItem> wanted) {
        int[] partners = new int[wanted.size()];
        Arrays.fill(partners, NONE);
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            free.add(i);
        }
        for (int i = 0; i < partners.length; i++) {
            ListItem item = wanted.get(i);
            partners[i] = free.stream()
                    .filter(index -> item.isSaidBy(there.get(index)))
                    .findFirst()
                    .orElse(NONE);
            free.remove(Integer.valueOf(partners[i]));
        }
        for (int i = 0; i < partners.length && !free.isEmpty(); i++) {
            if (partners[i] == NONE) {
                partners[i] = free.removeFirst();
            }
        }
        return new Pairing(partners);
    }

    /** The entry's place in the file, or -1 for one that is new. */
    int partner(int wanted) {
        return partners[wanted];
    }
}
