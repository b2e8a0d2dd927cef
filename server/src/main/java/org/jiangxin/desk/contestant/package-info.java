/** What contestants see of their own entries, and the appeals that they file. */
package org.jiangxin.desk.contestant;
