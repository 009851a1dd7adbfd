package dev.drydock.feature.port;

import dev.drydock.flow.Patience;
import dev.drydock.flow.Progress;
import dev.drydock.flow.Step;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Endpoint.Answer;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for the promised pages until they come. */
final class AwaitAnswer implements Step {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2), Duration.ofMillis(50));

    private final String cluster;
    private final List<Profile.Opening> open;
    private final FindCluster clusters;
    private final PageProbe probe;

    AwaitAnswer(String cluster, List<Profile.Opening> open, FindCluster clusters, Clock clock) {
        this.cluster = cluster;
        this.open = open;
        this.clusters = clusters;
        probe = new PageProbe(clock, Duration.ofSeconds(2));
    }

    @Override
    public Message title() {
        return Message.of(
                "port.step.awaitAnswer",
                open.stream().map(Profile.Opening::host).distinct().collect(Collectors.joining(", ")));
    }

    @Override
    public void run(Progress progress) throws ProblemException, InterruptedException {
        Addresses addresses = new Addresses(clusters.named(cluster));
        for (int i = 0; i < open.size(); i++) {
            await(open.get(i), addresses, progress);
            progress.fraction((i + 1.0) / open.size());
        }
    }

    private void await(Profile.Opening page, Addresses addresses, Progress progress)
            throws ProblemException, InterruptedException {
        String url = addresses
                .ingress(page.host(), page.path(), false)
                .orElseThrow(() -> new ProblemException(new ApiProblem.UrlSilent(
                        "http://" + page.host() + page.path(), 0, Message.of("port.why.notMapped", 80))));
        Asking asking = new Asking(url, progress);
        PATIENCE.until(asking::ask, asking::tooLate);
    }

    /** The questions for one page, and what came last. */
    private final class Asking {
        private final String url;
        private final Progress progress;
        private Message last = Message.of("port.seen.nothing");

        Asking(String url, Progress progress) {
            this.url = url;
            this.progress = progress;
        }

        Optional<Answer.Page> ask() throws InterruptedException {
            Answer answer = probe.ask(url);
            if (answer instanceof Answer.Page page && page.good()) {
                return Optional.of(page);
            }
            last = words(answer);
            progress.detail(Message.of("port.asking", url, last));
            return Optional.empty();
        }

        ApiProblem tooLate() {
            return new ApiProblem.UrlSilent(url, PATIENCE.limit().toSeconds(), last);
        }

        private static Message words(Answer answer) {
            return switch (answer) {
                case Answer.Page page -> Message.verbatim("HTTP " + page.code());
                case Answer.Silence silence -> silence.reason();
                case Answer.NothingListens nothing -> Message.verbatim(nothing.reason());
                case Answer.Unknown _ -> Message.of("port.seen.nothing");
            };
        }
    }
}
