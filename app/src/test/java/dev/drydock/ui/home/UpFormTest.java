package dev.drydock.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.cluster.ClusterName;
import dev.drydock.feature.sandbox.UpRequest;
import dev.drydock.model.ProviderId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpFormTest {
    private final UpForm form = new UpForm();

    @Test
    void anEmptyFormAsksForTheProfileAsItIs() {
        assertThat(form.request("local-hands"))
                .isEqualTo(new UpRequest(
                        "local-hands",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ProviderId.KIND)));
        assertThat(form.complaintProperty().get()).isEmpty();
    }

    @Test
    void whatIsTypedIsAskedFor() {
        form.nameProperty().set(" review ");
        form.versionProperty().set("1.33.1");
        form.httpProperty().set("8080");
        form.httpsProperty().set("8443");
        form.providerProperty().set(ProviderId.K3S);
        assertThat(form.request("local-hands"))
                .isEqualTo(new UpRequest(
                        "local-hands",
                        Optional.of("review"),
                        Optional.of("v1.33.1"),
                        Optional.of(8080),
                        Optional.of(8443),
                        Optional.of(ProviderId.K3S)));
        assertThat(form.complaintProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Upper,ui.up.badName", "-a,ui.up.badName", "a_b,ui.up.badName", "a,''", "a-1,''"})
    void saysWhatIsWrongWithAName(String name, String complaint) {
        form.nameProperty().set(name);
        assertThat(form.complaintProperty().get()).isEqualTo(complaint);
    }

    @ParameterizedTest
    @CsvSource({"0,ui.up.badPort", "65536,ui.up.badPort", "http,ui.up.badPort", "99999999,ui.up.badPort", "65535,''"})
    void saysWhatIsWrongWithAPort(String port, String complaint) {
        form.httpsProperty().set(port);
        assertThat(form.complaintProperty().get()).isEqualTo(complaint);
    }

    @Test
    void everyFieldSaysWhatIsWrongWithItself() {
        form.nameProperty().set("Foo Bar");
        form.httpProperty().set("abc");
        assertThat(List.of(
                        form.complaintAbout(form.nameProperty()).get(),
                        form.complaintAbout(form.versionProperty()).get(),
                        form.complaintAbout(form.httpProperty()).get(),
                        form.complaintAbout(form.httpsProperty()).get()))
                .containsExactly("ui.up.badName", "", "ui.up.badPort", "");
    }

    @ParameterizedTest
    @CsvSource({"48,''", "49,''", "50,ui.up.badName"})
    void aNameIsAsLongAsAClusterMayBeNamed(int length, String complaint) {
        form.nameProperty().set("a".repeat(length));
        assertThat(form.complaintProperty().get()).isEqualTo(complaint);
        assertThat(ClusterName.fits("a".repeat(length))).isEqualTo(complaint.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"latest,ui.up.badVersion", "1.34,ui.up.badVersion", "1.34.4,''", "v1.34.4,''"})
    void saysWhatIsWrongWithAVersion(String version, String complaint) {
        form.versionProperty().set(version);
        assertThat(form.complaintProperty().get()).isEqualTo(complaint);
    }
}
