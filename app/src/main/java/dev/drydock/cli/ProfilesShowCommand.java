package dev.drydock.cli;

import dev.drydock.feature.profile.OwnProfiles;
import dev.drydock.feature.profile.ProfileDraft;
import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock profiles show}. */
@Command(name = "show")
final class ProfilesShowCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "ID")
    private String id = "";

    ProfilesShowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws ProblemException {
        OwnProfiles own = invocation.application().ownProfiles();
        ProfileTexts texts = own.profiles().texts(id);
        Profile profile = own.profiles().find(id);
        ProfileDraft draft = ProfileDraft.of(texts);
        Locale locale = invocation.console().language().get().locale();
        if (common.json()) {
            Map<String, Object> shown = new LinkedHashMap<>(Json.facts(ProfileRow.of(profile, own.isOwn(id), locale)));
            shown.put("workers", draft.workers());
            shown.put("mounts", draft.mounts());
            shown.put("files", texts);
            new Printer(invocation.console()).json(shown);
        } else {
            print(profile, draft, locale);
            if (own.isOwn(id)) {
                say("files", own.folder(id).toString());
            }
        }
        return ExitCode.DONE;
    }

    private void print(Profile profile, ProfileDraft draft, Locale locale) {
        say("id", profile.id());
        say("title", profile.title().in(locale));
        say("about", profile.description().in(locale).strip());
        say("provider", profile.provider().word());
        say("image", profile.nodeImage());
        say("workers", Integer.toString(draft.workers()));
        say(
                "ports",
                list(profile.ports().stream().map(ProfilesShowCommand::port).toList()));
        draft.mounts().forEach(mount -> say("mount", mount.hostPath() + "→" + mount.containerPath()));
        say("sets", list(draft.manifestSets()));
        say("images", list(draft.images()));
        profile.open().forEach(page -> say("page", page.host() + page.path()));
    }

    private static String port(PortMapping port) {
        return port.hostPort() + "→" + port.containerPort();
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "-" : words.stream().collect(Collectors.joining(", "));
    }

    private void say(String what, String value) {
        Console console = invocation.console();
        console.out().println(console.text("cli.profile." + what, value));
    }
}
