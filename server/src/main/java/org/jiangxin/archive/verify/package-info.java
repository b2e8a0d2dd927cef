/** Recomputes what a ledger claims, and names the first row that does not agree. */
package org.jiangxin.archive.verify;
