package dev.drydock.feature.kubeconfig;

import dev.drydock.host.YamlPiece;
import dev.drydock.model.Message;
import dev.drydock.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a user's kubeconfig, to which a cluster is added and from which it is taken without touching a byte of the
 * rest. What was added is found by its mark, so others may change or rewrite the file in between. Immutable.
 */
final class KubeconfigText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Optional<String> text;

    /**
     * The text of a file.
     *
     * @param file its name, for problems
     * @param text empty where there is no file
     */
    KubeconfigText(String file, Optional<String> text) {
        this.file = file;
        this.text = text;
    }

    Optional<String> text() {
        return text;
    }

    /** Whether something of a cluster is in it; a text without any mark is not even parsed. */
    boolean holds(String cluster) throws ProblemException {
        return text.filter(all -> all.contains(Mark.NAME)).isPresent() && new Removal(document(), cluster).hasWork();
    }

    /** Whether the current context is a cluster's entry. */
    boolean isCurrent(String cluster) throws ProblemException {
        return text.isPresent() && new CurrentContext(document()).is(Mark.entryName(cluster));
    }

    /**
     * With a cluster's entries, which take the place of those it had before.
     *
     * @param switchTo whether its context becomes the current one; it stays so where it is
     * @throws ProblemException when the text cannot be changed so that {@link #without} gives it back exactly
     */
    KubeconfigText with(OwnEntries ours, boolean switchTo) throws ProblemException {
        KubeconfigText before = without(ours.cluster());
        boolean current = switchTo || (holds(ours.cluster()) && isCurrent(ours.cluster()));
        Document document = before.document();
        refuseForeign(document, ours.name());
        List<Edit> edits = new Addition(document, ours, current).edits(before.text.isPresent());
        KubeconfigText after = before.replaced(Edit.apply(document.text(), edits));
        if (!after.holds(ours.cluster()) || !after.without(ours.cluster()).text.equals(before.text)) {
            throw document.refused(Message.of("problem.kubeconfig.inexact"));
        }
        return after;
    }

    private static void refuseForeign(Document document, String name) throws ProblemException {
        for (Section section : Section.values()) {
            for (YamlPiece.Mapping item : document.items(section)) {
                if (item.text("name").equals(Optional.of(name))) {
                    throw document.taken(name);
                }
            }
        }
    }

    /** Without a cluster's entries; without any text when Drydock had made the file and nothing else is in it. */
    KubeconfigText without(String cluster) throws ProblemException {
        if (!holds(cluster)) {
            return this;
        }
        Removal removal = new Removal(document(), cluster);
        Optional<String> former = removal.former();
        KubeconfigText cut = replaced(Edit.apply(document().text(), removal.edits()));
        return cut.switchedBack(Mark.entryName(cluster), former).withoutFrame();
    }

    private KubeconfigText switchedBack(String gone, Optional<String> former) throws ProblemException {
        Document document = document();
        CurrentContext current = new CurrentContext(document);
        if (!current.leadsNowhere()) {
            return this;
        }
        List<Edit> back = current.back();
        if (!back.isEmpty()) {
            // What comes to light may be another cluster of ours which has gone since.
            return replaced(Edit.apply(document.text(), back)).switchedBack(gone, former);
        }
        return current.is(gone) ? replaced(Edit.apply(document.text(), current.to(former.orElse("")))) : this;
    }

    /** Takes away the first lines that every kubeconfig has, where Drydock wrote them and nothing else is left. */
    private KubeconfigText withoutFrame() throws ProblemException {
        Document document = document();
        List<Edit> edits = new ArrayList<>();
        boolean made = false;
        for (YamlPiece.Entry key : document.keys()) {
            int end = key.value().end();
            boolean ours = document.text().startsWith(Mark.ADDED, end)
                    || document.text().startsWith(Mark.MADE, end);
            if (!ours) {
                return this;
            }
            made |= document.text().startsWith(Mark.MADE, end);
            edits.add(Edit.delete(document.lineStart(key.key().start()), document.lineEnd(end)));
        }
        KubeconfigText rest = replaced(Edit.apply(document.text(), edits));
        return made && rest.text.equals(Optional.of("")) ? new KubeconfigText(file, Optional.empty()) : rest;
    }

    private Document document() throws ProblemException {
        return Document.of(file, text.orElse("").substring(mark().length()));
    }

    private KubeconfigText replaced(String body) {
        return new KubeconfigText(file, Optional.of(mark() + body));
    }

    private String mark() {
        return text.filter(all -> all.startsWith(BYTE_ORDER_MARK)).isPresent() ? BYTE_ORDER_MARK : "";
    }
}
