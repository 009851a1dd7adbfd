package dev.drydock.feature.cluster;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.ProblemException;
import java.util.regex.Pattern;

/** The rule for names of clusters that Drydock makes: a DNS label that leaves room for kind's {@code -control-plane}. */
public final class ClusterName {
    private static final Pattern RULE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,47}[a-z0-9])?");

    private ClusterName() {}

    public static boolean fits(String name) {
        return RULE.matcher(name).matches();
    }

    public static String checked(String name) throws ProblemException {
        if (!fits(name)) {
            throw new ProblemException(new ClusterProblem.ClusterNameInvalid(name));
        }
        return name;
    }
}
