package dev.drydock.feature.manifest;

import dev.drydock.host.PrivateFiles;
import dev.drydock.kube.KubeObject;
import dev.drydock.kube.ManifestReader;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Manifest sets: folders with a kustomization.yaml whose {@code resources} give the order. The bundled ones lie under
 * {@code manifests} on the class path and are called by their names, the user's own by their whole path.
 */
public final class ManifestSets {
    private final ClassLoader resources;
    private final PrivateFiles files = new PrivateFiles();

    public ManifestSets() {
        this(ManifestSets.class.getClassLoader());
    }

    /** @param resources where the folder {@code manifests} lies */
    ManifestSets(ClassLoader resources) {
        this.resources = resources;
    }

    /**
     * The objects of a set in the order of its files.
     *
     * @throws ProblemException {@link ManifestProblem.FileBroken} naming the file and the place
     */
    public List<KubeObject> objects(String set) throws ProblemException {
        String folder = (isOwn(set) ? set : "manifests/" + set) + "/";
        String list = folder + "kustomization.yaml";
        List<KubeObject> objects = new ArrayList<>();
        for (String file : new ManifestReader(list).resources(text(list))) {
            objects.addAll(new ManifestReader(folder + file).objects(text(folder + file)));
        }
        return objects;
    }

    /** The images that the pods of these sets need, each once. */
    public List<ImageReference> images(List<String> sets) throws ProblemException {
        List<ImageReference> images = new ArrayList<>();
        for (KubeObject object : all(sets)) {
            object.images().stream()
                    .map(ImageReference::new)
                    .filter(image -> !images.contains(image))
                    .forEach(images::add);
        }
        return images;
    }

    List<KubeObject> all(List<String> sets) throws ProblemException {
        List<KubeObject> objects = new ArrayList<>();
        for (String set : sets) {
            objects.addAll(objects(set));
        }
        return objects;
    }

    /** What the user calls a set: the last part of its path. */
    static String name(String set) {
        return set.substring(Math.max(set.lastIndexOf('/'), set.lastIndexOf('\\')) + 1);
    }

    /** The name as a label may have it: at most 63 of a few characters, with a letter or digit at both ends. */
    static String label(String set) {
        String plain = name(set).replaceAll("[^A-Za-z0-9_.-]", "-");
        return plain.substring(0, Math.min(plain.length(), 63)).replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
    }

    private static boolean isOwn(String set) {
        return Path.of(set).isAbsolute();
    }

    private String text(String path) throws ProblemException {
        if (isOwn(path)) {
            return files.read(Path.of(path))
                    .orElseThrow(() -> new ProblemException(
                            new ManifestProblem.FileBroken(path, 1, 1, Message.of("profile.broken.file"))));
        }
        try (InputStream stream = resources.getResourceAsStream(path)) {
            if (stream == null) {
                throw new ProblemException(
                        new ManifestProblem.FileBroken(path, 1, 1, Message.of("profile.broken.file")));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(new ManifestProblem.FileBroken(path, 1, 1, String.valueOf(e.getMessage())), e);
        }
    }
}
