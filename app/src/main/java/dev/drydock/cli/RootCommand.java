package dev.drydock.cli;

import picocli.CommandLine.Command;

/** {@code drydock} itself. */
@Command(name = "drydock", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RootCommand {}
