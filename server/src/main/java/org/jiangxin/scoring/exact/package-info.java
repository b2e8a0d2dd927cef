/** Exact numbers: decimals and the fractions that divisions leave. */
package org.jiangxin.scoring.exact;
