/**
 * Sheets as XLSX and CSV, in the reader's language. What is written here was filtered before:
 * writers take views that an audience may see, never the ledger.
 */
package org.jiangxin.export;
