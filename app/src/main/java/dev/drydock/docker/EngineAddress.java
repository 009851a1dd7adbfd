package dev.drydock.docker;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Addresses of engines, read as the docker command reads them (docker/cli opts/hosts.go). */
final class EngineAddress {
    private static final Set<String> SPOKEN = Set.of("unix", "tcp", "npipe", "ssh");
    private static final int PLAIN = 2375;
    private static final int PROTECTED = 2376;

    private EngineAddress() {}

    /** The address in full: what names no scheme is a host, and a host without a port has the usual one. */
    static String full(String said, boolean tls) {
        String address = said.strip();
        if (!address.contains("://")) {
            address = "tcp://" + (address.startsWith(":") ? "localhost" : "") + address;
        }
        if (!address.startsWith("tcp://")) {
            return address;
        }
        String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return bare.matches("tcp://(\\[.*]|[^:]*)") ? bare + ":" + (tls ? PROTECTED : PLAIN) : bare;
    }

    /** Whether it is one that can be used. */
    static boolean isSpoken(String address) {
        return SPOKEN.contains(scheme(address)) && parses(address);
    }

    private static boolean parses(String address) {
        try {
            URI parsed = URI.create(address);
            return !scheme(address).matches("tcp|ssh") || parsed.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String scheme(String address) {
        int end = address.indexOf("://");
        return end < 0 ? "" : address.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether an engine there is on another computer, as far as the address tells: no name is looked up. Then what its
     * containers publish is not on this computer's loopback.
     */
    static boolean isRemote(String address) {
        if (!scheme(address).matches("tcp|ssh") || !parses(address)) {
            return false;
        }
        String host = URI.create(address).getHost().toLowerCase(Locale.ROOT);
        return !(host.equals("localhost")
                || host.endsWith(".localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("[::1]"));
    }
}
