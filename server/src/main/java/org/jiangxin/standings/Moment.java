package org.jiangxin.standings;

import org.jiangxin.marking.EventBook;

/**
 * An event at one moment: as it is, and as everybody may see it. Read it on the standings' event
 * loop and keep nothing of it.
 *
 * @param now the book with everything that was committed
 * @param shown the book that the public's view follows from: during a freeze the one that stood
 *     then, else {@code now}
 * @param view what the public sees
 */
public record Moment(EventBook now, EventBook shown, StandingsView view) {}
