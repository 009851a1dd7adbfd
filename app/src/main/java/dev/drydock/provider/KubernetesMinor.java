package dev.drydock.provider;

import dev.drydock.model.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A minor version of Kubernetes, as the catalogue tells of it.
 *
 * @param name such as {@code 1.34}
 * @param endOfSupport the last day
 * @param cgroup the oldest version of control groups that its kubelet starts on, 1 or 2
 */
public record KubernetesMinor(String name, LocalDate endOfSupport, int cgroup) {
    private static final String FILE = "kubernetes.txt";
    private static final Pattern LINE = Pattern.compile("(\\d+\\.\\d+) (\\d{4}-\\d\\d-\\d\\d) cgroup([12])");
    private static final Pattern VERSION = Pattern.compile("v?(\\d+\\.\\d+)(\\..*)?");

    static KubernetesMinor read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of " + FILE + ": " + line);
        }
        return new KubernetesMinor(parts.group(1), LocalDate.parse(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** The oldest first. */
    static List<KubernetesMinor> all() throws ProblemException {
        List<KubernetesMinor> all = new ArrayList<>();
        for (String line : CatalogueFile.lines(FILE)) {
            all.add(read(line));
        }
        return all;
    }

    /** Of a version such as {@code v1.34.4}; empty for one that the catalogue does not know yet. */
    public static Optional<KubernetesMinor> of(String version) throws ProblemException {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return all().stream()
                .filter(minor -> minor.name().equals(parts.group(1)))
                .findFirst();
    }

    /** Whether its nodes start on an engine with this version of control groups, 1 or 2. */
    public boolean runsOn(String engineCgroup) {
        return cgroup == 1 || engineCgroup.equals("2");
    }

    public boolean supportedOn(LocalDate day) {
        return !day.isAfter(endOfSupport);
    }
}
