package dev.drydock.feature.manifest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A class loader that has only these texts. */
final class SetsOfFiles extends ClassLoader {
    private final Map<String, String> files;

    SetsOfFiles(Map<String, String> files) {
        this.files = files;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        String text = files.get(name);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
