package org.jiangxin.marking;

/**
 * Where an event's ledger ends, read under the event row's lock.
 *
 * @param position the last row's number, 0 for an empty ledger
 * @param head the last row's hash
 */
record LedgerEnd(long position, HashLink.Hash head) {}
