package dev.drydock.host;

import dev.drydock.model.Message;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who listens on a TCP port of this Linux computer, read from /proc (proc_pid_net(5)); other users' names stay hidden. */
final class LinuxListeners {
    private static final String LISTEN = "0A";

    private final Path procfs;

    LinuxListeners(Path procfs) {
        this.procfs = procfs;
    }

    boolean known() {
        return Files.isReadable(procfs.resolve("net/tcp"));
    }

    boolean listens(int port) {
        return !sockets(port).isEmpty();
    }

    /** Name and number of the process, such as {@code nginx (process 812)}; empty when it is another user's. */
    Optional<Message> holder(int port) {
        Set<String> sockets =
                sockets(port).stream().map(inode -> "socket:[" + inode + "]").collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return entries(procfs, "[0-9]*").stream()
                .filter(process -> holds(process, sockets))
                .findFirst()
                .map(process ->
                        PortHolders.text(name(process), process.getFileName().toString()));
    }

    /** The inodes of the sockets that listen on that port; a line is {@code sl local rem st … inode}. */
    private List<String> sockets(int port) {
        String suffix = String.format(":%04X", port);
        List<String> inodes = new ArrayList<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : lines(procfs.resolve(table))) {
                String[] fields = line.strip().split("\\s+", -1);
                if (fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTEN)) {
                    inodes.add(fields[9]);
                }
            }
        }
        return inodes;
    }

    private static boolean holds(Path process, Set<String> sockets) {
        return entries(process.resolve("fd"), "*").stream()
                .anyMatch(descriptor -> sockets.contains(target(descriptor)));
    }

    private static String name(Path process) {
        return lines(process.resolve("comm")).stream().findFirst().orElse("?");
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** What of a folder this user may see; processes end while they are being listed. */
    private static List<Path> entries(Path folder, String glob) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
            entries.forEach(found::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException goneOrForbidden) {
            return found;
        }
        return found;
    }
}
