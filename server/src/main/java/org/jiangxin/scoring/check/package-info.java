/** Finds what an organiser has to mend in a scheme, before a mark is given. */
package org.jiangxin.scoring.check;
