package dev.drydock.cli;

import picocli.CommandLine.Command;

/** {@code drydock} itself. */
@Command(
        name = "drydock",
        mixinStandardHelpOptions = true,
        description = "Local Kubernetes clusters in Docker, from one command to an open sandbox.",
        versionProvider = Version.class,
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Without a command the window opens.",
            "Exit codes: 0 done, 1 a problem, 2 wrong usage, 130 cancelled.",
            "Begin with:  drydock up local-hands"
        })
final class RootCommand {}
