package dev.drydock.host;

import java.util.Locale;

/** The three kinds of computer that Drydock runs on. */
public enum OperatingSystem {
    LINUX,
    MACOS,
    WINDOWS;

    /** @param osName the system property {@code os.name}; what is unknown is treated like Linux */
    public static OperatingSystem named(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }
}
