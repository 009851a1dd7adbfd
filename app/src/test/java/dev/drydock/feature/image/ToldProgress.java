package dev.drydock.feature.image;

import dev.drydock.flow.Progress;
import dev.drydock.model.Message;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a step tells. */
final class ToldProgress implements Progress {
    private final List<Message> details = new CopyOnWriteArrayList<>();
    private final List<Double> fractions = new CopyOnWriteArrayList<>();

    @Override
    public void fraction(double fraction) {
        fractions.add(fraction);
    }

    @Override
    public void detail(Message detail) {
        details.add(detail);
    }

    List<Message> details() {
        return details;
    }

    List<Double> fractions() {
        return fractions;
    }

    List<String> keys() {
        return details.stream().map(Message::key).distinct().toList();
    }
}
