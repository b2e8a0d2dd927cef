/** Reads tables that strangers have filled in, from XLSX and CSV, without trusting the files. */
package org.jiangxin.desk.people.sheet;
