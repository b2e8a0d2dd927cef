package org.jiangxin.cli;

import java.util.List;
import java.util.Optional;

/**
 * How a node finds the others; what is missing is as {@code config/hazelcast.yaml} has it.
 *
 * @param host this node's address for the others
 * @param port this node's port for the others; the next ones are tried when it is taken
 * @param members where the others are, as {@code address} or {@code address:port}
 */
public record ClusterSettings(
    Optional<String> host, Optional<Integer> port, List<String> members) {}
