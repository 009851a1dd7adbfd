package dev.drydock.feature.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entries below a folder by their paths, parents before children. Names are bytes to the system: each letter here is one
 * byte of them (ISO 8859-1), so that every name comes out as it went in.
 */
record FileTree(Map<String, Entry> entries) {
    /**
     * What find prints for one entry; it ends with a zero byte, for names may have line ends. Needs {@code $since}: entries whose
     * inode has changed after that file's time begin with a plus.
     */
    static final String LIST = """
            find . -type d -printf '= d %m %U %G 0 0 %p\\0' -o \
                \\( -newercm "$since" -printf '+' -o -printf '-' \\) -printf ' %y %m %U %G %s %T@ %p\\0'""";

    private static final int FIELDS = 8;

    /**
     * One file, folder, link or device.
     *
     * @param touched whether its inode may have changed since the snapshot; never for folders
     * @param type find's letter for it
     * @param owner user and group, as chown wants them
     * @param modified seconds, with all decimals
     */
    record Entry(boolean touched, String type, String mode, String owner, String bytes, String modified) {
        boolean isFolder() {
            return type.equals("d");
        }

        /** Whether the other one, of the same place in the snapshot, need not be copied over this one. */
        boolean isStill(Entry kept) {
            return !touched && type.equals(kept.type) && bytes.equals(kept.bytes) && modified.equals(kept.modified);
        }

        boolean looksLike(Entry kept) {
            return mode.equals(kept.mode) && owner.equals(kept.owner);
        }
    }

    /** Reads what {@link #LIST} printed. */
    static FileTree read(byte[] list) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : new String(list, StandardCharsets.ISO_8859_1).split("\0", -1)) {
            String[] fields = line.split(" ", FIELDS);
            if (fields.length == FIELDS) {
                entries.put(
                        fields[FIELDS - 1],
                        new Entry(
                                fields[0].equals("+"),
                                fields[1],
                                fields[2],
                                fields[3] + ":" + fields[4],
                                fields[5],
                                fields[6]));
            }
        }
        return new FileTree(entries);
    }
}
