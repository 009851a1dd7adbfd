package dev.drydock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** The walls between the packages and the habits inside them, as the design states them. */
@AnalyzeClasses(packages = "dev.drydock", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.drydock";

    @ArchTest
    static final ArchRule modelUsesOnlyTheJdk = may("model..", "model..");

    @ArchTest
    static final ArchRule flowUsesOnlyTheModel = may("flow..", "flow..", "model..");

    @ArchTest
    static final ArchRule textUsesOnlyTheModel = may("text..", "text..", "model..");

    @ArchTest
    static final ArchRule theEngineAdapterUsesNoOtherPart = may("docker..", "docker..", "model..", "flow..");

    @ArchTest
    static final ArchRule theKubernetesAdapterUsesNoOtherPart = may("kube..", "kube..", "model..", "flow..");

    @ArchTest
    static final ArchRule theStoreUsesNoOtherPart = may("store..", "store..", "model..", "flow..");

    @ArchTest
    static final ArchRule theHostUsesNoOtherPart = may("host..", "host..", "model..", "flow..");

    @ArchTest
    static final ArchRule providersUseTheEngineAndTheHost =
            may("provider..", "provider..", "docker..", "host..", "model..", "flow..");

    @ArchTest
    static final ArchRule noProviderKnowsAnother = noClasses()
            .that()
            .resideInAPackage(ROOT + ".provider.kind..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".provider.k3s..", ROOT + ".provider.k3d..");

    @ArchTest
    static final ArchRule k3sKnowsNoOtherProvider = noClasses()
            .that()
            .resideInAPackage(ROOT + ".provider.k3s..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".provider.kind..", ROOT + ".provider.k3d..");

    @ArchTest
    static final ArchRule featuresKnowNeitherTheWindowNorTheCommandLine =
            may("feature..", "feature..", "provider..", "docker..", "kube..", "store..", "host..", "model..", "flow..");

    @ArchTest
    static final ArchRule widgetsKnowNoFeature =
            may("ui.widget..", "ui.widget..", "ui.fx..", "text..", "model..", "flow..");

    @ArchTest
    static final ArchRule theBorderToTheJavaFxThreadKnowsNoFeature = may("ui.fx..", "ui.fx..", "model..", "flow..");

    @ArchTest
    static final ArchRule theWindowUsesFeaturesOnly = may("ui..", "ui..", "feature..", "text..", "model..", "flow..");

    @ArchTest
    static final ArchRule theCommandLineUsesFeaturesOnly =
            may("cli..", "cli..", "feature..", "text..", "model..", "flow..");

    @ArchTest
    static final ArchRule onlyDockerKnowsDockerJava = only("docker..", "com.github.dockerjava..");

    @ArchTest
    static final ArchRule onlyKubeKnowsFabric8 = only("kube..", "io.fabric8..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsJavaSql = only("store..", "java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".cli..", ROOT)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".ui..", ROOT)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule nobodyUsesAwt =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule onlyTheHostStartsPrograms = noClasses()
            .that(not(resideInAPackage(ROOT + ".host..")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    @ArchTest
    static final ArchRule onlyFlowMakesThreads = noClasses()
            .that(not(resideInAPackage(ROOT + ".flow..")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.Builder.class, Executors.class, ExecutorService.class, ForkJoinPool.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callMethodWhere(new StartsAFuture());

    @ArchTest
    static final ArchRule onlyOneClassCrossesToTheJavaFxThread = noClasses()
            .that(not(resideInAPackage(ROOT + ".ui.fx..")))
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable");

    @ArchTest
    static final ArchRule viewModelsHoldNoNodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal().because("static mutable state is a hidden parameter");

    @ArchTest
    static final ArchRule constructorsTakeAtMostFiveThings = classes()
            .that(not(new DescribedPredicate<JavaClass>("are records or enums") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isRecord()
                            || type.isEnum()
                            || type.getModifiers().contains(JavaModifier.SYNTHETIC);
                }
            }))
            .should(haveConstructorsWithAtMost(5));

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");

    private static ArchRule may(String who, String... whom) {
        String[] allowed = new String[whom.length];
        for (int i = 0; i < whom.length; i++) {
            allowed[i] = ROOT + "." + whom[i];
        }
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + who)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))));
    }

    private static ArchRule only(String who, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage(ROOT + "." + who)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchCondition<JavaClass> haveConstructorsWithAtMost(int count) {
        return new ArchCondition<>("have constructors with at most " + count + " parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructor constructor : type.getConstructors()) {
                    int parameters = constructor.getRawParameterTypes().size();
                    // An inner class's outer instance and what a local class captures are no parameters that anyone
                    // wrote.
                    boolean hidden = constructor.getModifiers().contains(JavaModifier.SYNTHETIC)
                            || type.isAnonymousClass()
                            || type.isLocalClass();
                    if (!hidden && parameters > count) {
                        events.add(SimpleConditionEvent.violated(
                                constructor, constructor.getFullName() + " takes " + parameters));
                    }
                }
            }
        };
    }

    /** A CompletableFuture may carry a value, but not run anything on a pool of its own. */
    private static final class StartsAFuture extends DescribedPredicate<JavaMethodCall> {
        StartsAFuture() {
            super("CompletableFuture.…Async");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            return call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                    && call.getTarget().getName().endsWith("Async");
        }
    }
}
