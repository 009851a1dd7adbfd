package dev.drydock.kube;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * The API's JSON as trees. We read a dozen fields of each object: fabric8's classes for all of them would cost more than a
 * second at the start and several times the memory with ten thousand pods.
 */
final class Json {
    private final ObjectMapper mapper = new ObjectMapper();

    /** @throws IllegalArgumentException where the text is not JSON */
    JsonNode read(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Maps, lists and scalars as a tree. */
    JsonNode of(@Nullable Object value) {
        return mapper.valueToTree(value);
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
