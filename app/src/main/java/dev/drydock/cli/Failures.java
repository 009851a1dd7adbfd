package dev.drydock.cli;

import dev.drydock.model.ClusterProblem;
import dev.drydock.model.DrydockProblem;
import dev.drydock.model.Problem;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what a command throws into words on stderr and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Console console;
    private final Function<Throwable, Problem> defect;
    private final boolean json;

    /** @param defect what to tell the user of an exception that no command should throw */
    Failures(Console console, Function<Throwable, Problem> defect, boolean json) {
        this.console = console;
        this.defect = defect;
        this.json = json;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return switch (failure) {
            case ProblemException known -> tell(known.problem());
            case InterruptedException _ ->
                tell(new DrydockProblem.Cancelled(line.getCommandSpec().qualifiedName()));
            case WrongUsage wrong -> usage(wrong.sentence(console), wrong.remedy(console), Map.of());
            default -> tell(defect.apply(failure));
        };
    }

    private int tell(Problem problem) {
        new ProblemPrinter(console).print(problem, json);
        return switch (problem) {
            case DrydockProblem.Cancelled _ -> ExitCode.CANCELLED;
            case ClusterProblem.ClusterNameInvalid _, ClusterProblem.VersionUnknown _ -> ExitCode.USAGE;
            default -> ExitCode.PROBLEM;
        };
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String remedy = suggestions(wrong);
        return usage(
                sentence(wrong),
                remedy + console.text("cli.usage.help", command),
                Map.of("arguments", List.of(arguments)));
    }

    private String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                console.text("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                console.text(
                        "cli.usage.missing", missing.getMissing().getFirst().paramLabel());
            case OverwrittenOptionException twice -> console.text("cli.usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> console.text("cli.usage.exclusive", exclusive(wrong));
            case ParameterException own when own.getCause() instanceof WrongUsage why -> why.sentence(console);
            case ParameterException value
            when value.getArgSpec() != null && value.getValue() != null ->
                console.text("cli.usage.value", value.getValue(), name(value.getArgSpec()));
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** picocli names the arguments in its sentence only. */
    private static String exclusive(ParameterException wrong) {
        return String.valueOf(wrong.getMessage())
                .replaceFirst("^Error: ", "")
                .replaceFirst(" are mutually exclusive.*$", "");
    }

    private String suggestions(ParameterException wrong) {
        List<String> close =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (wrong.getArgSpec() != null
                && wrong.getValue() != null
                && choices(wrong.getArgSpec()).size() > 0) {
            return console.text(
                    "cli.usage.choices", String.join(console.text("problem.between"), choices(wrong.getArgSpec())));
        }
        return close.isEmpty() ? "" : console.text("cli.usage.meant", String.join(", ", close));
    }

    /** The values that it may have, where they can be counted. */
    private static List<String> choices(ArgSpec argument) {
        List<String> choices = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(choice -> choices.add(choice.toLowerCase(Locale.ROOT)));
        }
        return choices;
    }

    private int usage(String sentence, String remedy, Map<String, ?> facts) {
        new ProblemPrinter(console).printUsage(sentence, remedy, facts, json);
        return ExitCode.USAGE;
    }
}
