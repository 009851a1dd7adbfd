package dev.drydock.feature.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done to a folder so that it is as a copy of it that was kept.
 *
 * @param remove with all that is below
 * @param copy with all that is below
 * @param mend folders that are there but belong to others or allow other things, and how they should be
 */
record TreeDifference(List<String> remove, List<String> copy, Map<String, FileTree.Entry> mend) {
    static TreeDifference toReach(FileTree kept, FileTree live) {
        Set<String> gone = new HashSet<>();
        List<String> remove = new ArrayList<>();
        live.entries().forEach((path, entry) -> {
            if (!stays(entry, kept.entries().get(path))) {
                gone.add(path);
                addTopmost(path, gone, remove);
            }
        });
        Set<String> missing = new HashSet<>();
        List<String> copy = new ArrayList<>();
        Map<String, FileTree.Entry> mend = new LinkedHashMap<>();
        kept.entries().forEach((path, entry) -> {
            FileTree.Entry now = live.entries().get(path);
            if (now == null || gone.contains(path)) {
                missing.add(path);
                addTopmost(path, missing, copy);
            } else if (entry.isFolder() && !now.looksLike(entry)) {
                mend.put(path, entry);
            }
        });
        return new TreeDifference(remove, copy, mend);
    }

    private static boolean stays(FileTree.Entry live, FileTree.@Nullable Entry kept) {
        if (kept == null) {
            return false;
        }
        return (kept.isFolder() && live.isFolder()) || live.isStill(kept);
    }

    /** What is below something that goes goes with it. */
    private static void addTopmost(String path, Set<String> all, List<String> topmost) {
        int end = path.lastIndexOf('/');
        if (end < 0 || !all.contains(path.substring(0, end))) {
            topmost.add(path);
        }
    }
}
