package dev.drydock.docker;

import com.github.dockerjava.api.exception.NotFoundException;
import dev.drydock.model.ProblemException;
import java.util.List;
import java.util.Map;

/** Volumes: listed, made, removed. */
final class VolumeCalls {
    private final EngineCalls engine;

    VolumeCalls(EngineCalls engine) {
        this.engine = engine;
    }

    List<EngineVolume> labelled(String label) throws ProblemException {
        return engine.ask(
                "docker volume ls",
                connected ->
                        connected
                                .client()
                                .listVolumesCmd()
                                .withFilter("label", List.of(label))
                                .exec()
                                .getVolumes()
                                .stream()
                                .map(volume -> new EngineVolume(
                                        volume.getName(),
                                        volume.getLabels() == null ? Map.of() : Map.copyOf(volume.getLabels())))
                                .toList());
    }

    EngineVolume create(String name, Map<String, String> labels) throws ProblemException {
        return engine.tell("docker volume create " + name, connected -> {
            connected
                    .client()
                    .createVolumeCmd()
                    .withName(name)
                    .withLabels(labels)
                    .exec();
            return new EngineVolume(name, Map.copyOf(labels));
        });
    }

    void remove(String name) throws ProblemException {
        engine.ask("docker volume rm " + name, connected -> {
            try {
                connected.client().removeVolumeCmd(name).exec();
            } catch (NotFoundException gone) {
                return name;
            }
            return name;
        });
    }
}
