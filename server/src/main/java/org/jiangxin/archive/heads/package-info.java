/** Shows the ledgers' heads outside the database, so that nobody can make a ledger anew unseen. */
package org.jiangxin.archive.heads;
