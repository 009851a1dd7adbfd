package dev.drydock.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where a window stands and how large it is, in screen coordinates. */
record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    private static final Pattern WORDS =
            Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (plain|maximized)");

    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    static Optional<WindowPlace> parse(String words) {
        Matcher matcher = WORDS.matcher(words);
        return matcher.matches()
                ? Optional.of(new WindowPlace(
                        Double.parseDouble(matcher.group(1)),
                        Double.parseDouble(matcher.group(2)),
                        Double.parseDouble(matcher.group(3)),
                        Double.parseDouble(matcher.group(4)),
                        matcher.group(5).equals("maximized")))
                : Optional.empty();
    }

    String words() {
        return String.format(
                Locale.ROOT, "%.0f %.0f %.0f %.0f %s", x, y, width, height, maximized ? "maximized" : "plain");
    }

    /** Puts a window there, unless the screen it was on is gone. */
    void restore(Stage stage) {
        boolean onScreen = Screen.getScreensForRectangle(x, y, width, height).stream()
                .map(Screen::getVisualBounds)
                .anyMatch(this::mostlyWithin);
        if (onScreen) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        }
        stage.setMaximized(maximized);
    }

    private boolean mostlyWithin(Rectangle2D screen) {
        return screen.contains(x + width / 2, y + 16);
    }
}
