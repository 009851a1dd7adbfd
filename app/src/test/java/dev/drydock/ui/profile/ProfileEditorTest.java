package dev.drydock.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.feature.profile.ProfileDraft.Mount;
import dev.drydock.feature.profile.ProfileTexts;
import dev.drydock.model.ManifestProblem.FileBroken;
import dev.drydock.model.Message;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProviderId;
import dev.drydock.ui.DemoProfiles;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileEditorTest {
    private ProfileTexts texts;
    private ProfileEditor editor;

    @BeforeEach
    void make() throws Exception {
        texts = DemoProfiles.bundled().profiles().texts("local-hands");
        editor = new ProfileEditor("mine", true, texts);
    }

    @Test
    void theFormShowsWhatTheFilesSay() {
        ProfileForm form = editor.form();

        assertThat(form.titleProperty().get()).isEqualTo("Local Hands");
        assertThat(form.chineseTitleProperty().get()).isEqualTo("Local Hands 沙箱");
        assertThat(form.imageProperty().get()).isEqualTo("kindest/node:v1.34.4");
        assertThat(form.ports().stream().map(row -> row.port().orElseThrow()))
                .containsExactly(PortMapping.loopback(80, 80), PortMapping.loopback(443, 443));
        assertThat(form.sets().stream().map(TextRow::text)).containsExactly("nginx-ingress", "local-hands");
        assertThat(editor.texts()).isEqualTo(texts);
        assertThat(editor.changedBinding().get()).isFalse();
        assertThat(editor.savableBinding().get()).isFalse();
    }

    @Test
    void aChangeInTheFormIsAChangeInTheFilesAndNoMore() {
        editor.form().ports().getFirst().hostProperty().set("8080");
        editor.form().titleProperty().set("Mine");

        assertThat(editor.texts())
                .isEqualTo(new ProfileTexts(
                        texts.cluster().replace("hostPort: 80\n", "hostPort: 8080\n"),
                        texts.profile().replace("en: Local Hands\n", "en: Mine\n")));
        assertThat(editor.savableBinding().get()).isTrue();
    }

    @Test
    void everyPartOfTheFormIsWrittenAndReadBack() {
        ProfileForm form = editor.form();
        form.providerProperty().set(ProviderId.K3S);
        form.workersProperty().set("2");
        form.imageProperty().set("kindest/node:v1.35.0");
        form.addPort(PortMapping.loopback(5432, 30432));
        form.addMount(new Mount("/srv", "/data", true));
        form.addSet("./web");
        form.images().removeLast();
        form.addImage("busybox:1.37");

        ProfileEditor again = new ProfileEditor("mine", true, editor.texts());
        assertThat(again.form().providerProperty().get()).isEqualTo(ProviderId.K3S);
        assertThat(again.form().workersProperty().get()).isEqualTo("2");
        assertThat(again.form().imageProperty().get()).isEqualTo("kindest/node:v1.35.0");
        assertThat(again.form().ports().getLast().port()).contains(PortMapping.loopback(5432, 30432));
        assertThat(again.form().mounts().getFirst().mount()).contains(new Mount("/srv", "/data", true));
        assertThat(again.form().sets().getLast().text()).isEqualTo("./web");
        assertThat(again.form().images().stream().map(TextRow::text))
                .containsExactly("nginx/nginx-ingress:5.5.4", "ubuntu:22.04", "busybox:1.37");
    }

    @Test
    void whatIsHalfTypedIsToldAndNotWritten() {
        editor.form().ports().getFirst().hostProperty().set("80x");

        assertThat(editor.complaintProperty().get()).isEqualTo("profile.form.badPort");
        assertThat(editor.texts()).isEqualTo(texts);
        editor.form().ports().getFirst().hostProperty().set("");
        assertThat(editor.complaintProperty().get()).isEmpty();
        assertThat(editor.texts().cluster()).isEqualTo(texts.cluster().replace("hostPort: 80\n", "hostPort: 0\n"));
        editor.form().addImage("");
        assertThat(editor.complaintProperty().get()).isEqualTo("profile.form.badImage");
        assertThat(editor.savableBinding().get()).isFalse();
    }

    @Test
    void theSamePortTwiceIsToldWithItsPlaceInTheFile() {
        editor.form().ports().getLast().hostProperty().set("80");

        assertThat(editor.refusedProperty().get())
                .contains(new FileBroken("cluster.yaml", 16, 19, Message.of("profile.broken.portTwice", 80)));
        assertThat(editor.savableBinding().get()).isFalse();
        editor.form().ports().getLast().hostProperty().set("81");
        assertThat(editor.savableBinding().get()).isTrue();
    }

    @Test
    void aChangeInTheFilesIsAChangeInTheForm() {
        editor.clusterProperty().set(texts.cluster() + "  - role: worker\n");

        assertThat(editor.form().workersProperty().get()).isEqualTo("1");
        assertThat(editor.brokenProperty().get()).isEmpty();
    }

    @Test
    void filesThatDoNotReadAreToldWithTheirPlaceAndNotSaved() {
        editor.profileProperty().set(texts.profile().replace("nodeImage", "nodeimage"));

        assertThat(editor.brokenProperty().get())
                .contains(new FileBroken(
                        "profile.yaml", 9, 1, Message.of("profile.broken.keyMeant", "nodeimage", "nodeImage")));
        assertThat(editor.savableBinding().get()).isFalse();
        editor.revert();
        assertThat(editor.brokenProperty().get()).isEmpty();
        assertThat(editor.texts()).isEqualTo(texts);
    }

    @Test
    void filesFromWindowsKeepTheirLineEnds() {
        ProfileTexts windows = new ProfileTexts(
                texts.cluster().replace("\n", "\r\n"), texts.profile().replace("\n", "\r\n"));
        ProfileEditor other = new ProfileEditor("mine", true, windows);

        assertThat(other.clusterProperty().get()).isEqualTo(texts.cluster());
        assertThat(other.changedBinding().get()).isFalse();
        other.form().ports().getFirst().hostProperty().set("8080");
        assertThat(other.texts().cluster()).isEqualTo(windows.cluster().replace("hostPort: 80\r", "hostPort: 8080\r"));
    }

    @Test
    void whatChangesInTheFolderIsTakenUnlessSomethingIsTyped() {
        ProfileTexts outside = new ProfileTexts(texts.cluster() + "# more\n", texts.profile());
        editor.refresh(outside);
        assertThat(editor.texts()).isEqualTo(outside);

        editor.form().workersProperty().set("1");
        ProfileTexts typed = editor.texts();
        editor.refresh(texts);
        assertThat(editor.texts()).isEqualTo(typed);
        assertThat(editor.changedBinding().get()).isTrue();
    }

    @Test
    void aBundledProfileIsNeverSaved() {
        ProfileEditor bundled = new ProfileEditor("local-hands", false, texts);
        bundled.clusterProperty().set(texts.cluster() + "# more\n");

        assertThat(bundled.savableBinding().get()).isFalse();
        assertThat(Optional.of(bundled.own())).contains(false);
    }
}
