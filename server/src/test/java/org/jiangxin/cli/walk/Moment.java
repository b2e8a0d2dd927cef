package org.jiangxin.cli.walk;

import org.jiangxin.marking.EventState;

/**
 * Where both events stand.
 *
 * @param wasOfficial whether results were public once, which cannot be taken back
 */
record Moment(EventState state, boolean wasOfficial) {}
