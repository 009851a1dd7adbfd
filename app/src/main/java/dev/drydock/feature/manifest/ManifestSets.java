package dev.drydock.feature.manifest;

import dev.drydock.kube.KubeObject;
import dev.drydock.kube.ManifestReader;
import dev.drydock.model.ImageReference;
import dev.drydock.model.ManifestProblem;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bundled manifest sets: folders under {@code manifests} on the class path, each with a kustomization.yaml whose
 * {@code resources} give the order.
 */
public final class ManifestSets {
    private final ClassLoader resources;

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
        String folder = "manifests/" + set + "/";
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

    private String text(String path) throws ProblemException {
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
