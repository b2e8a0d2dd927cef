/** Marks as CSV, as organisers keep them in spreadsheets and as ledgers are handed to auditors. */
package org.jiangxin.marking.csv;
