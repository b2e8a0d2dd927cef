/** Puts an archive back: all of it is checked before anything is touched. */
package org.jiangxin.archive.restore;
