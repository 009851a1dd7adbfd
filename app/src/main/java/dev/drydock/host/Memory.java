package dev.drydock.host;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory of this computer is to be had. */
public final class Memory {
    private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");

    private final Path procfs;

    public Memory() {
        this(Path.of("/proc"));
    }

    Memory(Path procfs) {
        this.procfs = procfs;
    }

    /** The bytes a new program could use without swapping: Linux counts caches in (proc(5), MemAvailable), others do not. */
    public long availableBytes() {
        return linux().orElseGet(Memory::elsewhere);
    }

    private Optional<Long> linux() {
        try {
            Matcher line = AVAILABLE.matcher(Files.readString(procfs.resolve("meminfo")));
            return line.find() ? Optional.of(Long.parseLong(line.group(1)) * 1024) : Optional.empty();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    private static long elsewhere() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getFreeMemorySize();
    }
}
