package dev.drydock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UrlsCommandTest {
    private final FakeShell shell = new FakeShell();

    @BeforeEach
    void aClusterWithPages() {
        shell.application.clusters.add(Samples.ours("local-hands"));
        shell.application.endpoints.add(Samples.page("other", "http://other.localhost/", 503));
        shell.application.endpoints.add(Samples.page("welcome", "http://local-hands.localhost/", 200));
        shell.application.endpoints.add(Samples.deaf("ubuntu-dev"));
    }

    @Test
    void theTableSaysWhatEachPageAnswers() {
        assertThat(shell.run("urls")).isZero();
        assertThat(shell.out()).isEqualTo("""
                NAME         URL                             STATE             TARGET                    VIA
                other        http://other.localhost/         503 in 4 ms       service/welcome:80        ingress
                welcome      http://local-hands.localhost/   200 in 4 ms       service/welcome:80        ingress
                ubuntu-dev   -                               nothing listens   service/ubuntu-dev:8099   service
                """);
    }

    @Test
    void jsonHasTheFieldsOfTheContract() {
        shell.application.endpoints.removeFirst();

        assertThat(shell.run("urls", "--cluster", "local-hands", "--json")).isZero();
        assertThat(shell.out())
                .isEqualTo("[{\"name\":\"welcome\",\"url\":\"http://local-hands.localhost/\","
                        + "\"target\":\"service/welcome:80\",\"via\":\"ingress\",\"code\":200,\"latencyMillis\":4,"
                        + "\"state\":\"answers\"},"
                        + "{\"name\":\"ubuntu-dev\",\"url\":null,\"target\":\"service/ubuntu-dev:8099\","
                        + "\"via\":\"service\",\"code\":null,\"latencyMillis\":null,"
                        + "\"state\":\"nothing-listens\"}]\n");
    }

    @Test
    void openShowsTheFirstPageThatTheProfilePromises() {
        shell.application.profiles.add(Samples.profile("local-hands"));

        assertThat(shell.run("open")).isZero();
        assertThat(shell.application.asked).containsExactly("browse http://local-hands.localhost/");
        assertThat(shell.out()).isEqualTo("http://local-hands.localhost/\n");
    }

    @Test
    void openShowsAPageByItsName() {
        assertThat(shell.run("open", "other", "--json")).isZero();
        assertThat(shell.application.asked).containsExactly("browse http://other.localhost/");
        assertThat(shell.out()).isEqualTo("{\"url\":\"http://other.localhost/\"}\n");
    }

    @Test
    void aClustersNameStandsForItsFirstPage() {
        shell.application.clusters.add(Samples.ours("second"));
        shell.application.profiles.add(Samples.profile("local-hands"));

        assertThat(shell.run("open", "second")).isZero();
        assertThat(shell.application.asked).containsExactly("browse http://local-hands.localhost/");
    }

    @Test
    void whereNothingCanBeOpenedItIsSaid() {
        shell.application.endpoints.clear();

        assertThat(shell.run("open")).isEqualTo(1);
        assertThat(shell.error()).isEqualTo("""
                Nothing in this cluster can be opened in a browser.
                See what runs in it with "drydock pods -A" and "drydock urls".
                """);
    }

    @Test
    void aPageThatNothingLeadsToCannotBeOpened() {
        assertThat(shell.run("open", "ubuntu-dev")).isEqualTo(1);
        assertThat(shell.error()).startsWith("There is no URL named \"ubuntu-dev\". There are: other, welcome.");
        assertThat(shell.application.asked).isEmpty();
    }
}
