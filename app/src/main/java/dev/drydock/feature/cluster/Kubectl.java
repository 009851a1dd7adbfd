package dev.drydock.feature.cluster;

import dev.drydock.host.ProgramResult;
import dev.drydock.host.ProgramSearch;
import dev.drydock.host.Programs;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The user's kubectl, which works with API servers one minor version older or newer (kubernetes.io, Version Skew Policy). */
public final class Kubectl {
    private static final Logger LOG = LoggerFactory.getLogger(Kubectl.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Pattern VERSION = Pattern.compile("\"gitVersion\":\\s*\"(v(\\d+)\\.(\\d+)[^\"]*)\"");
    private static final Pattern SERVER = Pattern.compile("v?(\\d+)\\.(\\d+).*");

    private final ProgramSearch search;
    private final Programs programs;

    public Kubectl(ProgramSearch search, Programs programs) {
        this.search = search;
        this.programs = programs;
    }

    /** What is to be said about it and a server of that version; nothing where there is no kubectl. */
    Optional<Message> remark(String server) throws InterruptedException {
        Optional<Path> program = search.find("kubectl", List.of()).program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try {
            ProgramResult said =
                    programs.run(List.of(program.get().toString(), "version", "--client", "-o", "json"), LIMIT);
            return skew(said.stdout(), server);
        } catch (ProblemException e) {
            LOG.info("kubectl does not tell its version: {}", e.problem());
            return Optional.empty();
        }
    }

    /** @param said what {@code kubectl version --client -o json} prints */
    static Optional<Message> skew(String said, String server) {
        Matcher client = VERSION.matcher(said);
        Matcher own = SERVER.matcher(server);
        if (!client.find() || !own.matches()) {
            return Optional.empty();
        }
        boolean sameMajor = client.group(2).equals(own.group(1));
        int apart = Math.abs(Integer.parseInt(client.group(3)) - Integer.parseInt(own.group(2)));
        return sameMajor && apart <= 1
                ? Optional.empty()
                : Optional.of(Message.of("cluster.remark.skew", client.group(1), server));
    }
}
