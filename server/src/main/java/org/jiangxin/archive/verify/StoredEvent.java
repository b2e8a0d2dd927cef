package org.jiangxin.archive.verify;

import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.HashLink;

/**
 * What the event's own row says.
 *
 * @param position where its ledger ends
 * @param head the hash of the last row
 * @param present whether the document in force has the event
 */
record StoredEvent(EventKey key, long position, HashLink.Hash head, boolean present) {}
