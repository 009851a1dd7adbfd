package dev.drydock.provider.kind;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of the kind program.
 *
 * @param stdin what it reads; may be empty
 */
record KindCall(List<String> arguments, Map<String, String> environment, String stdin, Duration limit) {
    List<String> argv(String program) {
        return Stream.concat(Stream.of(program), arguments.stream()).toList();
    }
}
