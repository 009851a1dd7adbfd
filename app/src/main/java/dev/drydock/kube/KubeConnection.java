package dev.drydock.kube;

/** One API server. Thread-safe; close it to end its watches. */
public final class KubeConnection implements AutoCloseable {
    @Override
    public void close() {}
}
