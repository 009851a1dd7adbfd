package dev.drydock.cli;

import dev.drydock.model.Message;
import dev.drydock.model.Problem;
import dev.drydock.text.Messages;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values as JSON text (RFC 8259), in the order they are given; one value fits on one line. */
final class Json {
    /** Facts are for programs, which should find them the same in every language. */
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** @param value null, text, message, number, boolean, enum, Optional, collection, map or record of these */
    static String of(@Nullable Object value) {
        Json json = new Json();
        json.write(value);
        return json.text.toString();
    }

    /** A constant as users read it: {@code control-plane}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The facts of a record by the names of its components. */
    static Map<String, @Nullable Object> facts(Record facts) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            found.put(component.getName(), value(facts, component));
        }
        return found;
    }

    private static @Nullable Object value(Record facts, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.toString(), impossible);
        }
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Optional<?> optional -> write(optional.orElse(null));
            case Number number -> text.append(number);
            case Boolean bool -> text.append(bool.booleanValue());
            case Collection<?> values -> array(List.copyOf(values));
            case Map<?, ?> fields -> object(fields);
            case Enum<?> constant -> string(word(constant));
            case Problem problem -> write(problemFields(problem));
            case Message words -> string(ENGLISH.text(words));
            case Record facts -> object(facts(facts));
            default -> string(value.toString());
        }
    }

    private static Map<String, Object> problemFields(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", problem.code());
        fields.put("facts", facts((Record) problem));
        return fields;
    }

    private void array(List<?> values) {
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(values.get(i));
        }
        text.append(']');
    }

    private void object(Map<?, ?> fields) {
        text.append('{');
        List<Map.Entry<?, ?>> entries = new ArrayList<>(fields.entrySet());
        for (int i = 0; i < entries.size(); i++) {
            text.append(i == 0 ? "" : ",");
            string(String.valueOf(entries.get(i).getKey()));
            text.append(':');
            write(entries.get(i).getValue());
        }
        text.append('}');
    }

    private void string(String value) {
        text.append('"');
        value.chars().forEach(this::character);
        text.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                boolean control = c < 0x20 || c == 0x7f;
                text.append(control ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        }
    }
}
