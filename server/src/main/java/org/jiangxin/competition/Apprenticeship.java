package org.jiangxin.competition;

/**
 * A mentor and an apprentice who were paired, in this competition or in another one.
 *
 * @param competition id of the one whose document has the two
 */
public record Apprenticeship(String competition, Mentor mentor, Contestant apprentice) {}
