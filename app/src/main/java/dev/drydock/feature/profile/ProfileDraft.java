package dev.drydock.feature.profile;

import dev.drydock.model.LocalizedText;
import dev.drydock.model.PortMapping;
import dev.drydock.model.ProblemException;
import dev.drydock.model.ProviderId;
import java.util.List;

/**
 * What of a profile can be changed in a form; all else in its files stays as it is written.
 *
 * @param nodeImage with its tag, which is the Kubernetes version
 * @param ports those of the first control plane; a host port of 0 or -1 is chosen when the cluster is made
 * @param workers how many nodes there are beside the control planes
 * @param mounts those of the first control plane
 * @param manifestSets in the order to apply, as profile.yaml names them
 */
public record ProfileDraft(
        LocalizedText title,
        LocalizedText description,
        ProviderId provider,
        String nodeImage,
        List<PortMapping> ports,
        int workers,
        List<Mount> mounts,
        List<String> manifestSets,
        List<String> images) {

    public ProfileDraft {
        ports = List.copyOf(ports);
        mounts = List.copyOf(mounts);
        manifestSets = List.copyOf(manifestSets);
        images = List.copyOf(images);
    }

    /** A folder or file of this computer that a node sees. */
    public record Mount(String hostPath, String containerPath, boolean readOnly) {}

    /** Whether an image may be called so. */
    public static boolean isImage(String reference) {
        return ProfileFile.IMAGE.matcher(reference).matches();
    }

    /** @throws ProblemException what is wrong with the files, with its place */
    public static ProfileDraft of(ProfileTexts texts) throws ProblemException {
        ProfileFile profile = ProfileFile.read(ProfileTexts.PROFILE, texts.profile());
        ClusterConfig cluster = ClusterConfig.read(ProfileTexts.CLUSTER, texts.cluster());
        ClusterNode first = cluster.firstControlPlane();
        return new ProfileDraft(
                profile.title(),
                profile.description(),
                profile.provider(),
                profile.nodeImage(),
                first.ports(),
                cluster.workers(),
                first.mounts(),
                profile.manifestSets(),
                profile.images());
    }

    /**
     * The files with what is different here written into them.
     *
     * @throws ProblemException FileBroken when they are written in a way that leaves no plain place for a change
     */
    public ProfileTexts writtenInto(ProfileTexts texts) throws ProblemException {
        ProfileTexts written = new ProfileTexts(
                new ClusterPatch(texts.cluster()).with(this), new ProfilePatch(texts.profile()).with(this));
        if (!of(written).equals(this)) {
            throw new IllegalStateException("The files do not say what was written into them: " + written);
        }
        return written;
    }
}
