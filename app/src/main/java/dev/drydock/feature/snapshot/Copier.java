package dev.drydock.feature.snapshot;

import dev.drydock.docker.DockerEngine;
import dev.drydock.docker.ExecResult;
import dev.drydock.docker.FileToCopy;
import dev.drydock.docker.IdleContainer;
import dev.drydock.model.EngineProblem;
import dev.drydock.model.Message;
import dev.drydock.model.NodeContainer;
import dev.drydock.model.ProblemException;
import dev.drydock.provider.DrydockLabels;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A container of a node's own image that has the node's volumes mounted at their places and a snapshot's beside them, and copies
 * between them: nothing else is sure to be on an engine without a network, and no folder of this computer is involved.
 */
final class Copier {
    private static final String KEPT = "/drydock-snapshot";
    /** Its time is the last moment at which snapshot and node were the same. */
    private static final String STAMP = KEPT + "/stamp";

    private static final String LISTS = "/drydock-lists";
    private static final int LARGEST_LIST = 256 << 20;
    private static final Duration QUICK = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** A name for each folder that is one entry of the snapshot's volume. */
    private static final String PLACE = "place() { printf '%s/%s' " + KEPT + " \"$(printf %s \"$1\" | tr / %)\"; }\n";

    private static final String ROOM = "du -skx -- \"$@\"; df -Pk " + KEPT;
    private static final String SAVE = "set -e\n" + PLACE + """
            touch "$since"
            for folder; do
                place=$(place "$folder")
                mkdir "$place"
                cp -a "$folder/." "$place/"
            done""";
    private static final String LIST =
            "set -e\n" + PLACE + "list() { cd \"$1\"; " + FileTree.LIST + " >\"$2\"; }\n" + """
            lists=$1; shift
            mkdir -p "$lists"
            number=0
            for folder; do
                list "$folder" "$lists/$number"
                number=$((number + 1))
            done""";

    private final DockerEngine engine;
    private final NodeContainer node;
    private final String during;
    private final List<String> folders;
    private final String id;

    private Copier(DockerEngine engine, NodeContainer node, String during, List<String> folders, String id) {
        this.engine = engine;
        this.node = node;
        this.during = during;
        this.folders = folders;
        this.id = id;
    }

    /**
     * Starts one.
     *
     * @param during what it is for, in the words of the command line
     */
    static Copier start(DockerEngine engine, SnapshotNames names, NodeContainer node, String during)
            throws ProblemException {
        Map<String, String> volumes = engine.volumesOf(node.id());
        Map<String, String> mounts = new TreeMap<>(volumes);
        mounts.put(KEPT, names.data(node));
        Map<String, String> labels = new TreeMap<>(SnapshotNames.ownership(names.cluster()));
        labels.put(DrydockLabels.NODES, node.id());
        String id = engine.createIdle(
                new IdleContainer(SnapshotNames.copier(names.cluster(), node), node.image(), labels, mounts));
        engine.start(id);
        return new Copier(
                engine, node, during, volumes.keySet().stream().sorted().toList(), id);
    }

    NodeContainer node() {
        return node;
    }

    /** Bytes on the engine's disk. */
    record Room(long needed, long free) {}

    Room room() throws ProblemException, InterruptedException {
        List<String> lines = run(ROOM, QUICK, folders).lines().toList();
        long needed = lines.stream()
                .limit(folders.size())
                .mapToLong(line -> kibibytes(line, 0))
                .sum();
        return new Room(needed << 10, kibibytes(lines.getLast(), 3) << 10);
    }

    private static long kibibytes(String line, int column) {
        return Long.parseLong(line.strip().split("\\s+", -1)[column]);
    }

    /** Copies what the node's volumes hold into the snapshot's, which is empty. The node must not run meanwhile. */
    void save() throws ProblemException, InterruptedException {
        run(SAVE, LONGEST, folders);
    }

    /**
     * Waits until the snapshot is on the disk.
     *
     * @return its bytes there
     */
    long settle() throws ProblemException, InterruptedException {
        String size = run("sync -f " + STAMP + "; du -sk " + KEPT, LONGEST, List.of());
        return kibibytes(size, 0) << 10;
    }

    /** The trees of the snapshot, which is done beforehand: they do not change. */
    List<FileTree> kept() throws ProblemException, InterruptedException {
        return trees("kept", folders.stream().map(Copier::place).toList());
    }

    /** Makes the node's volumes the same as the snapshot's. The node must not run meanwhile. */
    void putBack(List<FileTree> kept) throws ProblemException, InterruptedException {
        List<FileTree> live = trees("live", folders);
        PutBackScript script = new PutBackScript();
        for (int i = 0; i < folders.size(); i++) {
            String folder = folders.get(i);
            script.add(folder, place(folder), TreeDifference.toReach(kept.get(i), live.get(i)));
        }
        byte[] commands = script.bytes();
        engine.copyInto(
                id,
                "/",
                new FileToCopy(LISTS.substring(1) + "/put-back", commands.length, new ByteArrayInputStream(commands)));
        run("set -e; sh " + LISTS + "/put-back; sync -f " + STAMP + "; touch " + STAMP, LONGEST, List.of());
    }

    private List<FileTree> trees(String name, List<String> places) throws ProblemException, InterruptedException {
        String lists = LISTS + "/" + name;
        run(LIST, LONGEST, Stream.concat(Stream.of(lists), places.stream()).toList());
        List<FileTree> trees = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            trees.add(FileTree.read(engine.bytes(id, lists + "/" + i, LARGEST_LIST)));
        }
        return trees;
    }

    private static String place(String folder) {
        return KEPT + "/" + folder.replace('/', '%');
    }

    private String run(String script, Duration limit, List<String> arguments)
            throws ProblemException, InterruptedException {
        List<String> argv = Stream.concat(
                        Stream.of("sh", "-c", "since=" + STAMP + "\n" + script, "sh"), arguments.stream())
                .toList();
        ExecResult result = engine.exec(id, argv, limit);
        if (result.exitCode() == 0) {
            return result.stdout();
        }
        String words = result.stderr().lines().limit(5).collect(Collectors.joining("; "));
        throw new ProblemException(
                words.contains("No space left on device")
                        ? new EngineProblem.EngineDiskFull(during)
                        : new EngineProblem.EngineFailed(during, Message.verbatim(words)));
    }

    /** Kills it; what it was copying stays as far as it came. */
    void stop() throws ProblemException {
        engine.remove(id);
    }
}
