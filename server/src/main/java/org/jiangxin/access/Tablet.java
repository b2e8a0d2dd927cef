package org.jiangxin.access;

import java.time.Instant;

/**
 * A device on which a judge or a contestant is signed in.
 *
 * @param id names it
 * @param name what its user called it
 * @param signedInAt when it was signed in
 * @param lastSeen when it last had a socket or was signed in, to some 30 seconds
 */
public record Tablet(String id, String name, Instant signedInAt, Instant lastSeen) {}
