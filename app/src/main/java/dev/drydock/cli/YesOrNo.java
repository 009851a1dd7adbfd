package dev.drydock.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A question on stderr that is answered with yes or no. */
record YesOrNo(Console console) {
    private static final Set<String> YES = Set.of("y", "yes", "是");

    /** @param usual what an empty line means; the end of the input always means no */
    boolean says(String key, boolean usual) {
        console.error().print(console.text(key) + " ");
        console.error().flush();
        Optional<String> answer = console.answer().map(word -> word.strip().toLowerCase(Locale.ROOT));
        return answer.filter(word -> YES.contains(word) || (usual && word.isEmpty()))
                .isPresent();
    }
}
