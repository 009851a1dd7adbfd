package dev.drydock.feature.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.host.PrivateFiles;
import dev.drydock.model.ImageReference;
import dev.drydock.model.LocalizedText;
import dev.drydock.model.PortMapping;
import dev.drydock.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundledProfilesTest {
    private static final Path SOURCES = Path.of("..", "kind-profiles");

    @TempDir
    Path none;

    @Test
    void everyFolderIsInTheIndexAndCanBeRead() throws Exception {
        Profiles profiles = new Profiles(none, new PrivateFiles());

        assertThat(profiles.broken()).isEmpty();
        assertThat(profiles.all().stream().map(Profile::id).toList()).isEqualTo(folders());
    }

    @Test
    void everyBundledTextIsInBothLanguages() throws Exception {
        for (Profile profile : new Profiles(none, new PrivateFiles()).all()) {
            Stream<LocalizedText> texts = Stream.concat(
                    Stream.of(profile.title(), profile.description()),
                    profile.open().stream().map(Profile.Opening::title));
            assertThat(texts.map(LocalizedText::chinese)).as(profile.id()).allMatch(Optional::isPresent);
        }
    }

    @Test
    void everyBundledPortListensOnThisComputerOnly() throws Exception {
        for (Profile profile : new Profiles(none, new PrivateFiles()).all()) {
            assertThat(profile.ports().stream().map(PortMapping::listenAddress))
                    .as(profile.id())
                    .containsOnly("127.0.0.1");
        }
    }

    @Test
    void localHandsIsWhatTheProductPromises() throws Exception {
        Profile profile = new Profiles(none, new PrivateFiles()).find("local-hands");

        assertThat(profile)
                .isEqualTo(new Profile(
                        "local-hands",
                        new LocalizedText("Local Hands", Optional.of("Local Hands 沙箱")),
                        profile.description(),
                        Files.readString(SOURCES.resolve("local-hands/cluster.yaml")),
                        List.of(PortMapping.loopback(80, 80), PortMapping.loopback(443, 443)),
                        "kindest/node:v1.34.4",
                        List.of(
                                new ImageReference("nginx/nginx-ingress:5.5.4"),
                                new ImageReference("ubuntu:22.04"),
                                new ImageReference("nginx:1.28")),
                        List.of("nginx-ingress", "local-hands"),
                        List.of(new Profile.Opening(
                                new LocalizedText("Welcome page", Optional.of("欢迎页")), "local-hands.localhost", "/"))));
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(SOURCES)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
