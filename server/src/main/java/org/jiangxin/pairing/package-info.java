/**
 * Mentor pairings: the best proposal by a minimum-cost flow, changed by hand with warnings, saved
 * in revisions. The proposal is pure: the same input gives the same pairs on every machine.
 */
package org.jiangxin.pairing;
