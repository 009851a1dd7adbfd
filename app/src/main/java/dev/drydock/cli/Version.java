package dev.drydock.cli;

import dev.drydock.text.ProductVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code drydock --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Drydock " + ProductVersion.current() + " (Java " + System.getProperty("java.runtime.version", "?") + ")"
        };
    }
}
