package dev.drydock.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImageReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "nginx, docker.io/library/nginx:latest",
        "nginx:1.28, docker.io/library/nginx:1.28",
        "kindest/node:v1.34.4, docker.io/kindest/node:v1.34.4",
        "nginx/nginx-ingress:5.5.4, docker.io/nginx/nginx-ingress:5.5.4",
        "example.org/a/b, example.org/a/b:latest",
        "localhost/a:1, localhost/a:1",
        "localhost:5000/a, localhost:5000/a:latest",
        "host:5000/a/b:2, host:5000/a/b:2",
        "docker.io/library/nginx:1.28, docker.io/library/nginx:1.28",
        "docker.io/nginx:1.28, docker.io/library/nginx:1.28",
        "index.docker.io/nginx, docker.io/library/nginx:latest",
        "nginx@sha256:abc, docker.io/library/nginx@sha256:abc"
    })
    void everySpellingHasOneFullForm(String written, String canonical) {
        assertThat(new ImageReference(written).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "nginx, nginx, ''",
        "nginx:1.28, nginx, 1.28",
        "localhost:5000/a/b, localhost:5000/a/b, ''",
        "localhost:5000/a/b:v1, localhost:5000/a/b, v1",
        "kindest/node:v1.35.0@sha256:45, kindest/node, v1.35.0",
        "kindest/node@sha256:45, kindest/node, ''"
    })
    void aNameIsARepositoryAndPerhapsATag(String text, String repository, String tag) {
        assertThat(new ImageReference(text).repository()).isEqualTo(repository);
        assertThat(new ImageReference(text).tag()).isEqualTo(tag);
    }
}
