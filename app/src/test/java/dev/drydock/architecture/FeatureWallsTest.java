package dev.drydock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which feature may use which other: an acyclic list, kept by hand so that a new arrow is a decision. */
class FeatureWallsTest {
    private static final String FEATURE = "dev.drydock.feature.";
    private static final Map<String, Set<String>> MAY = Map.of(
            "sandbox", Set.of("cluster", "image", "manifest", "port", "preflight", "profile"),
            "snapshot", Set.of("cluster", "sandbox"));

    @Test
    void everyFeatureUsesOnlyTheFeaturesOnItsList() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.drydock.feature");
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> feature(dependency.getTargetClass()))
                    .filter(used -> !used.isEmpty() && !used.equals(feature(type)))
                    .forEach(used -> found.computeIfAbsent(feature(type), _ -> new TreeSet<>())
                            .add(used));
        }
        assertThat(found).isEqualTo(MAY);
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(FEATURE)) {
            return "";
        }
        String rest = name.substring(FEATURE.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
