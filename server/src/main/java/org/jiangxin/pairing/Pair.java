package org.jiangxin.pairing;

/**
 * An apprentice and their mentor.
 *
 * @param apprentice id of a contestant
 * @param mentor id of a mentor
 */
public record Pair(String apprentice, String mentor) {}
