package dev.drydock.kube;

/** What came when the API server was asked to knock at a Service's port. */
public sealed interface ServiceAnswer {
    /** HTTP, whatever the code. */
    record Http(int code) implements ServiceAnswer {}

    /** Something listens, but it does not speak HTTP. */
    record NotHttp(String reason) implements ServiceAnswer {}

    /** The pod is there and refuses: no program listens on the port. */
    record Refused(String reason) implements ServiceAnswer {}

    /** No pod serves it, or none answers. */
    record Silent(String reason) implements ServiceAnswer {}
}
