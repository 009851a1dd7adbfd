package dev.drydock.ui.widget;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Text on its way to the system's clipboard. */
public final class ClipboardText {
    private ClipboardText() {}

    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
