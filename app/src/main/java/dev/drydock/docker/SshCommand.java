package dev.drydock.docker;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What ssh is told so that its ends lead to the engine at the other side, as the docker command tells it (docker/cli
 * cli/connhelper): the docker command there hands its standard input and output to its engine.
 */
final class SshCommand {
    private SshCommand() {}

    /** @param address such as {@code ssh://me@there:22/run/user/1000/docker.sock} */
    static List<String> arguments(String address) {
        URI there = URI.create(address);
        // Nobody sees what ssh would ask: it must refuse instead.
        List<String> arguments = new ArrayList<>(List.of("-o", "BatchMode=yes", "-o", "ConnectTimeout=10", "-T"));
        String user = there.getUserInfo();
        if (user != null) {
            arguments.addAll(List.of("-l", user));
        }
        if (there.getPort() > 0) {
            arguments.addAll(List.of("-p", Integer.toString(there.getPort())));
        }
        arguments.addAll(List.of("--", there.getHost(), "docker"));
        String socket = there.getPath();
        if (socket != null && !socket.isEmpty() && !socket.equals("/")) {
            arguments.addAll(List.of("--host", "unix://" + socket));
        }
        arguments.addAll(List.of("system", "dial-stdio"));
        return List.copyOf(arguments);
    }
}
