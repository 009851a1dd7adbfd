package dev.drydock.feature.port;

import dev.drydock.kube.KubeRoutes;
import dev.drydock.kube.ServiceAnswer;
import dev.drydock.kube.ServiceRoute;
import dev.drydock.model.ApiProblem;
import dev.drydock.model.Endpoint;
import dev.drydock.model.Endpoint.Answer;
import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds out what an endpoint answers: by its page where it has an address, else by a knock from inside the cluster. */
final class Prober {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final KubeRoutes routes;
    private final Clock clock;
    private final PageProbe pages;

    Prober(KubeRoutes routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
        pages = new PageProbe(clock, LIMIT);
    }

    Endpoint probe(EndpointList.Found found) throws InterruptedException {
        Endpoint endpoint = found.endpoint();
        Optional<String> url = endpoint.url();
        Answer answer = url.isPresent() ? pages.ask(url.get()) : knock(found.service());
        return new Endpoint(endpoint.name(), url, endpoint.target(), endpoint.via(), answer);
    }

    private Answer knock(Optional<ServiceRoute> service) throws InterruptedException {
        if (service.isEmpty()) {
            return new Answer.Silence(Message.of("port.why.noService"), clock.instant());
        }
        Instant begin = clock.instant();
        try {
            return switch (routes.knock(service.get(), LIMIT)) {
                case ServiceAnswer.Http http ->
                    new Answer.Page(http.code(), Duration.between(begin, clock.instant()), clock.instant());
                case ServiceAnswer.NotHttp other -> new Answer.Silence(other.reason(), clock.instant());
                case ServiceAnswer.Refused refused -> new Answer.NothingListens(refused.reason());
                case ServiceAnswer.Silent silent -> new Answer.Silence(silent.reason(), clock.instant());
            };
        } catch (ProblemException e) {
            return new Answer.Silence(words(e.problem()), clock.instant());
        }
    }

    private static Message words(Problem problem) {
        return problem instanceof ApiProblem.ApiUnreachable unreachable
                ? unreachable.reason()
                : Message.verbatim(problem.code());
    }
}
