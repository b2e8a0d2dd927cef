/** What judges enter: which mark it is, its value, and reading it from text. */
package org.jiangxin.scoring.mark;
