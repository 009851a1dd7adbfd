package dev.drydock.cli;

import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Says that a profile was made or changed, and where its files lie. */
record ProfileMade(Invocation invocation) {
    void say(String key, String id, boolean json) throws ProblemException {
        Path folder = invocation.application().ownProfiles().folder(id);
        if (json) {
            new Printer(invocation.console()).json(new TreeMap<>(Map.of("id", id, "folder", folder.toString())));
        } else {
            Console console = invocation.console();
            console.out().println(console.text(key, id, folder.toString()));
        }
    }
}
