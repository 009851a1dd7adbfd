package dev.drydock.text;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.model.Problem.Attempt;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One problem of every record there is, its facts made up from the names of its components. */
final class ProblemSamples {
    private ProblemSamples() {}

    static List<Problem> all() {
        return Arrays.stream(Problem.class.getPermittedSubclasses())
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                .map(ProblemSamples::sample)
                .toList();
    }

    /** The texts and numbers among the facts, which the user should find in the sentence or the remedy. */
    static List<String> factsToTell(Problem problem) {
        return Arrays.stream(problem.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class
                        || component.getType() == int.class
                        || (component.getType() == List.class
                                && component.getGenericType().getTypeName().contains("String")))
                .map(component -> component.getType() == int.class ? "7" : "<" + component.getName() + ">")
                .toList();
    }

    private static Problem sample(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] facts = Stream.of(components).map(ProblemSamples::fact).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Problem) constructor.newInstance(facts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    private static Object fact(RecordComponent component) {
        String name = "<" + component.getName() + ">";
        String generic = component.getGenericType().getTypeName();
        return switch (component.getType().getSimpleName()) {
            case "String" -> name;
            case "int", "Integer" -> 7;
            case "long", "Long" -> 7L;
            case "boolean" -> true;
            case "ClusterState" -> dev.drydock.model.ClusterState.STOPPED;
            case "Message" -> Message.of("problem.none");
            case "Problem" -> new dev.drydock.model.EngineProblem.EngineDiskFull("<sample>");
            case "List" ->
                generic.contains("Attempt") ? List.of(new Attempt(name, Message.of("problem.none"))) : List.of(name);
            case "Optional" -> Optional.of(optional(generic, name));
            default -> throw new AssertionError("No sample for " + generic);
        };
    }

    private static Object optional(String generic, String name) {
        if (generic.contains("Integer")) {
            return 7;
        }
        if (generic.contains("Message")) {
            return Message.of("problem.holder.container", name);
        }
        return generic.contains("Long") ? (Object) 7L : name;
    }
}
