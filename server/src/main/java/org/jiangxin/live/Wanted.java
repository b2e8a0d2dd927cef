package org.jiangxin.live;

import org.jiangxin.marking.EventKey;

/**
 * An event that a screen wants to show, and what of it the screen has already.
 *
 * @param epoch empty when it has nothing
 * @param position negative when it has nothing
 */
public record Wanted(EventKey event, String epoch, long position) {}
