package dev.drydock.cli;

import dev.drydock.model.ProviderId;
import java.util.Iterator;
import java.util.List;

/** The providers that can make a cluster, by their words. */
final class ProviderChoice implements Iterable<String> {
    private static final List<ProviderId> MAKERS = List.of(ProviderId.KIND, ProviderId.K3S);

    @Override
    public Iterator<String> iterator() {
        return MAKERS.stream().map(ProviderId::word).iterator();
    }

    /** @throws WrongUsage unless it is one of them */
    static ProviderId of(String word) {
        return MAKERS.stream()
                .filter(maker -> maker.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("cli.usage.provider", "cli.usage.providerRemedy", word));
    }
}
