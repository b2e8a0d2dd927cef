package org.jiangxin.desk.draw;

import java.time.Instant;

/**
 * An entry could not stay at the place it drew.
 *
 * @param entry as it stands on the sheet
 * @param place where it went
 * @param reason why, in an organiser's words
 * @param minutes how much time is made up, 0 or more
 */
record Move(String entry, String place, String reason, int minutes, Instant at, String by) {}
