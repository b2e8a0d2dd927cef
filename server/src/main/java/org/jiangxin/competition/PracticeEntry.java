package org.jiangxin.competition;

/**
 * A work piece on which the panel practises before the contest. Nobody takes part with it and it
 * counts nowhere.
 *
 * @param id unlike the ids of the event's entries
 * @param title what it is, for the judges
 */
public record PracticeEntry(String id, Title title) implements Identified {}
