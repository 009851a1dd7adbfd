package dev.drydock.kube;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

/** The API's JSON and fabric8's records of it. Knows no kinds beforehand, so that nothing is searched at the start. */
final class Json {
    private final KubernetesSerialization serialization = new KubernetesSerialization(new ObjectMapper(), false);
    private final ObjectMapper plain = new ObjectMapper();

    /** @throws IllegalArgumentException where the text is none of that kind */
    <T> T read(String text, Class<T> type) {
        try {
            T value = serialization.unmarshal(text, type);
            if (value == null) {
                throw new IllegalArgumentException("it is empty");
            }
            return value;
        } catch (KubernetesClientException e) {
            throw new IllegalArgumentException(Causes.deepest(e), e);
        }
    }

    /** @throws IllegalArgumentException where the text is not JSON */
    JsonNode tree(String text) {
        try {
            return plain.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    String write(Object value) {
        try {
            return plain.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
