package dev.drydock.cli;

import java.util.List;
import java.util.stream.Stream;

/** The commands in the order of the help. */
final class Commands {
    private Commands() {}

    static List<Object> all(Invocation invocation, Runnable warmUp) {
        return Stream.of(
                        looking(invocation),
                        changing(invocation),
                        around(invocation),
                        List.<Object>of(new WarmUpCommand(warmUp)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> looking(Invocation invocation) {
        return List.of(
                new UpCommand(invocation),
                new ListCommand(invocation),
                new StatusCommand(invocation),
                new InspectCommand(invocation),
                new ResourcesCommand(invocation),
                new PodsCommand(invocation),
                new LogsCommand(invocation),
                new UrlsCommand(invocation),
                new OpenCommand(invocation),
                new KubeconfigCommand(invocation),
                new EnvCommand(invocation));
    }

    private static List<Object> changing(Invocation invocation) {
        return List.of(
                new StopCommand(invocation),
                new StartCommand(invocation),
                new RestartCommand(invocation),
                new PauseCommand(invocation),
                new UnpauseCommand(invocation),
                new SnapshotCommand(invocation),
                new RecreateCommand(invocation),
                new DownCommand(invocation));
    }

    private static List<Object> around(Invocation invocation) {
        return List.of(
                new VersionsCommand(invocation),
                ProfilesCommand.with(invocation),
                new HistoryCommand(invocation),
                new DoctorCommand(invocation),
                new EnginesCommand(invocation),
                new SettingsCommand(invocation),
                new CompletionCommand(invocation),
                new HelpCommand(invocation),
                new NamesCommand(invocation));
    }
}
