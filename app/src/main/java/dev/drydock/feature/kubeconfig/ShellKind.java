package dev.drydock.feature.kubeconfig;

import dev.drydock.host.OperatingSystem;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A shell, and how it sets a variable for itself and the programs it starts. */
public enum ShellKind {
    BASH("export %s='%s'", "'\\''"),
    ZSH("export %s='%s'", "'\\''"),
    FISH("set -gx %s '%s'", "\\'"),
    POWERSHELL("$env:%s = '%s'", "''"),
    CMD("set \"%s=%s\"", "'");

    private final String pattern;
    private final String quote;

    /** @param quote what stands for a quotation mark inside quotation marks */
    ShellKind(String pattern, String quote) {
        this.pattern = pattern;
        this.quote = quote;
    }

    /** The line that makes kubectl use a file. */
    public String line(Path kubeconfig) {
        String value = kubeconfig.toString();
        // fish alone gives a backslash inside quotation marks a meaning.
        String safe = this == FISH ? value.replace("\\", "\\\\") : value;
        return pattern.formatted("KUBECONFIG", safe.replace("'", quote));
    }

    /** The shell that the environment speaks of: {@code SHELL}, and on Windows, where there is none, PowerShell. */
    static ShellKind guess(Map<String, String> environment, OperatingSystem system) {
        String shell = environment.getOrDefault("SHELL", "");
        String name = shell.substring(Math.max(shell.lastIndexOf('/'), shell.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        return switch (name.replace(".exe", "")) {
            case "zsh" -> ZSH;
            case "fish" -> FISH;
            case "pwsh", "powershell" -> POWERSHELL;
            case "" -> system == OperatingSystem.WINDOWS ? POWERSHELL : BASH;
            default -> BASH;
        };
    }
}
