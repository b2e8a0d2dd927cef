package org.jiangxin.marking;

/**
 * A command together with who gave it.
 *
 * @param actor as the session proved it, never as the message claims
 */
public record Submission(Actor actor, Command command) {}
