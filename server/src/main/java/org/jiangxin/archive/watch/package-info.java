/** Verifies the ledgers of a running server, so that nobody finds out only afterwards. */
package org.jiangxin.archive.watch;
