package dev.drydock.feature.preflight;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.EngineContainer;
import dev.drydock.docker.EngineInfo;
import dev.drydock.model.ProblemException;
import java.util.List;

/** What the checks ask the engine; a test answers by itself. */
public interface EngineSource {
    EngineInfo info() throws ProblemException;

    List<EngineContainer> containers() throws ProblemException;

    static EngineSource of(DockerEngine engine) {
        return new EngineSource() {
            @Override
            public EngineInfo info() throws ProblemException {
                return engine.info();
            }

            @Override
            public List<EngineContainer> containers() throws ProblemException {
                return engine.containers();
            }
        };
    }
}
