package dev.drydock.model;

import java.util.List;

/** What can go wrong with the Docker engine. */
public sealed interface EngineProblem extends Problem {
    record EngineUnreachable(List<Attempt> tried) implements EngineProblem {}

    record EngineForbidden(String address) implements EngineProblem {}

    record EngineLost(String during, String reason) implements EngineProblem {}

    record EngineFailed(String during, String reason) implements EngineProblem {}

    record EngineDiskFull(String during) implements EngineProblem {}
}
