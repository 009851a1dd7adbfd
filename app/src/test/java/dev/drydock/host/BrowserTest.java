package dev.drydock.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.drydock.flow.Threads;
import dev.drydock.model.HostProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class BrowserTest {
    @TempDir
    Path folder;

    @Test
    void thePageIsHandedToTheOpenerAsOneArgument() throws Exception {
        opener("printf %s \"$1\" > " + folder + "/opened");

        browser().open(URI.create("http://demo.localhost/a?b=c&d=$(id)"));

        assertThat(folder.resolve("opened")).hasContent("http://demo.localhost/a?b=c&d=$(id)");
    }

    @Test
    void onlyWebPagesAreOpened() {
        assertThat(problemOf(URI.create("file:///etc/passwd")))
                .isEqualTo(new HostProblem.BrowserNotOpened("file:///etc/passwd", Message.of("problem.why.onlyPages")));
    }

    @Test
    void aMissingOpenerIsTold() {
        assertThat(problemOf(URI.create("http://demo.localhost/")))
                .isEqualTo(new HostProblem.BrowserNotOpened(
                        "http://demo.localhost/", Message.of("problem.why.programNotFound", "xdg-open")));
    }

    @Test
    void anOpenerThatFailsIsTold() throws IOException {
        opener("exit 3");

        assertThat(problemOf(URI.create("http://demo.localhost/")))
                .isEqualTo(new HostProblem.BrowserNotOpened(
                        "http://demo.localhost/", Message.of("problem.why.exitCode", folder + "/xdg-open", 3)));
    }

    @Test
    void theBrowserOfTheEnvironmentComesFirst() throws Exception {
        opener("exit 3");
        program("mine", "printf '%s' \"$2\" > " + folder + "/opened");

        browser("missing:" + folder.resolve("mine") + " --new-tab %s").open(URI.create("http://demo.localhost/"));

        assertThat(folder.resolve("opened")).hasContent("http://demo.localhost/");
    }

    @Test
    void aBrowserOfTheEnvironmentThatIsNotThereIsPassedOver() throws Exception {
        opener("printf '%s' \"$1\" > " + folder + "/opened");

        browser("missing").open(URI.create("http://demo.localhost/"));

        assertThat(folder.resolve("opened")).hasContent("http://demo.localhost/");
    }

    private Object problemOf(URI page) {
        return catchThrowableOfType(ProblemException.class, () -> browser().open(page))
                .problem();
    }

    private Browser browser() {
        return browser("");
    }

    private Browser browser(String wanted) {
        return new Browser(
                OperatingSystem.LINUX,
                new ProgramSearch(OperatingSystem.LINUX, Map.of("PATH", folder.toString())),
                new Programs(new Threads((_, _) -> {})),
                wanted);
    }

    private void opener(String script) throws IOException {
        program("xdg-open", script);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
