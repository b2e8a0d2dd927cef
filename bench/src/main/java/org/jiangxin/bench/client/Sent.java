package org.jiangxin.bench.client;

/**
 * A mark that the server has acknowledged. Times are those of {@link System#nanoTime}.
 *
 * @param position what the server says its position is
 * @param sentNanos when it was due to be sent, even if the client was late
 * @param answeredNanos when the answer came
 */
public record Sent(long position, long sentNanos, long answeredNanos) {}
