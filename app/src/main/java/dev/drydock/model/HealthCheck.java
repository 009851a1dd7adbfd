package dev.drydock.model;

/**
 * One of the checks that an API server makes of itself and its parts ({@code /readyz?verbose}).
 *
 * @param name such as {@code etcd} or {@code poststarthook/rbac/bootstrap-roles}
 */
public record HealthCheck(String name, boolean good) {}
