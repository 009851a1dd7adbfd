package dev.drydock.ui.engine;

import dev.drydock.feature.engine.EngineReport;
import dev.drydock.ui.fx.Fetch;

/**
 * What the screen of the engine asks of its feature; each may take a few seconds.
 *
 * @param look asks every place
 * @param chooseAgain lets go of the engine in use first
 */
public record EngineLinks(Fetch<EngineReport> look, Fetch<EngineReport> chooseAgain) {}
