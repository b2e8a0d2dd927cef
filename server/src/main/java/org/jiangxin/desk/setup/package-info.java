/**
 * Setting a competition up: its document, checked and changed by several at once; templates; trial
 * marks.
 */
package org.jiangxin.desk.setup;
