package dev.drydock.docker;

import java.io.InputStream;

/**
 * A file on its way into a container.
 *
 * @param path below the folder it is copied to; folders on the way are made
 * @param bytes how many the content has, exactly
 * @param content read once; whoever opened it closes it
 */
public record FileToCopy(String path, long bytes, InputStream content) {}
