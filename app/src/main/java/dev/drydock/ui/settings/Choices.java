package dev.drydock.ui.settings;

import dev.drydock.feature.settings.SettingKey;
import dev.drydock.ui.fx.UiWork;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The user's choices as properties of the JavaFX thread. They are read once, when this is made; what is changed is
 * written on another thread.
 */
public final class Choices {
    /** The key of the place of the kind program, which the command line knows too. */
    public static final String KIND_PATH = SettingKey.KIND_PATH.word();

    private static final String THEME = SettingKey.THEME.word();
    private static final String LANGUAGE = SettingKey.LANGUAGE.word();
    private static final String SCREEN = "window.screen";
    private static final String PLACE = "window.place";

    /** Which colours the window has. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Which language the window speaks. */
    public enum Language {
        SYSTEM(""),
        ENGLISH("en"),
        CHINESE("zh");

        private final String tag;

        /** @param tag as the command line's setting says it; empty for the system's */
        Language(String tag) {
            this.tag = tag;
        }

        static Language of(String tag) {
            return Arrays.stream(values())
                    .filter(language -> language.tag.equals(tag))
                    .findFirst()
                    .orElse(SYSTEM);
        }

        public Locale locale() {
            return switch (this) {
                case SYSTEM -> Locale.getDefault();
                case ENGLISH -> Locale.ENGLISH;
                case CHINESE -> Locale.SIMPLIFIED_CHINESE;
            };
        }
    }

    private final UiWork work;
    private final BiConsumer<String, String> write;
    private final Map<String, String> unwritten = new HashMap<>();
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language;
    private final StringProperty screen;
    private final StringProperty place;
    private final StringProperty kindPath;

    /**
     * Reads on the calling thread, so make it before the window is shown.
     *
     * @param read a setting by its key
     * @param write may block; called off the JavaFX thread, one at a time
     */
    public Choices(UiWork work, Function<String, Optional<String>> read, BiConsumer<String, String> write) {
        this.work = work;
        this.write = write;
        theme = new SimpleObjectProperty<>(one(Theme.class, read.apply(THEME), Theme.SYSTEM));
        language = new SimpleObjectProperty<>(Language.of(read.apply(LANGUAGE).orElse("")));
        screen = new SimpleStringProperty(read.apply(SCREEN).orElse(""));
        place = new SimpleStringProperty(read.apply(PLACE).orElse(""));
        kindPath = new SimpleStringProperty(read.apply(KIND_PATH).orElse(""));
        theme.subscribe((_, next) -> remember(THEME, next == Theme.SYSTEM ? "" : word(next)));
        language.subscribe((_, next) -> remember(LANGUAGE, next.tag));
        screen.subscribe((_, next) -> remember(SCREEN, next));
        place.subscribe((_, next) -> remember(PLACE, next));
        kindPath.subscribe((_, next) -> remember(KIND_PATH, next));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The screen shown last, by its name. */
    public StringProperty screenProperty() {
        return screen;
    }

    /** Where the window was, in the words of the shell. */
    public StringProperty placeProperty() {
        return place;
    }

    /** The place of the kind program; empty where it is looked for. */
    public StringProperty kindPathProperty() {
        return kindPath;
    }

    /** Writes on the calling thread what is not yet written; call it before the process ends. */
    public void settle() {
        writeAll();
    }

    private void remember(String key, String value) {
        synchronized (unwritten) {
            unwritten.put(key, value);
        }
        work.send(this::writeAll);
    }

    /** Whoever comes first writes what is newest, so that a slow writer cannot bring an older value back. */
    private void writeAll() {
        synchronized (write) {
            Map<String, String> next;
            synchronized (unwritten) {
                next = Map.copyOf(unwritten);
                unwritten.clear();
            }
            next.forEach(write);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(Class<E> type, Optional<String> stored, E otherwise) {
        for (E each : type.getEnumConstants()) {
            if (stored.filter(word(each)::equals).isPresent()) {
                return each;
            }
        }
        return otherwise;
    }
}
