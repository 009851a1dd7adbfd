package dev.drydock.feature.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.host.OperatingSystem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellKindTest {
    @ParameterizedTest
    @CsvSource({
        "/bin/bash,LINUX,BASH",
        "/usr/bin/zsh,MACOS,ZSH",
        "/opt/homebrew/bin/fish,MACOS,FISH",
        "/usr/bin/pwsh,LINUX,POWERSHELL",
        "/bin/dash,LINUX,BASH",
        "C:\\Program Files\\Git\\usr\\bin\\bash.exe,WINDOWS,BASH",
        "'',WINDOWS,POWERSHELL",
        "'',LINUX,BASH"
    })
    void theShellIsGuessedFromTheEnvironment(String shell, OperatingSystem system, ShellKind expected) {
        assertThat(ShellKind.guess(Map.of("SHELL", shell), system)).isEqualTo(expected);
    }

    @Test
    void aPathIsQuotedAsTheShellWantsIt() {
        Path path = Path.of("/home/o'neil/a b\\c");

        assertThat(ShellKind.BASH.line(path)).isEqualTo("export KUBECONFIG='/home/o'\\''neil/a b\\c'");
        assertThat(ShellKind.FISH.line(path)).isEqualTo("set -gx KUBECONFIG '/home/o\\'neil/a b\\\\c'");
        assertThat(ShellKind.POWERSHELL.line(path)).isEqualTo("$env:KUBECONFIG = '/home/o''neil/a b\\c'");
        assertThat(ShellKind.CMD.line(path)).isEqualTo("set \"KUBECONFIG=/home/o'neil/a b\\c\"");
    }
}
