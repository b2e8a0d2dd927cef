/**
 * Results, marks, decisions and ledgers to take away as files, as far as the caller may see them.
 */
package org.jiangxin.desk.exports;
