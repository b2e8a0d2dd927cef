/**
 * The scoring engine: (scheme, ranking rule, award rule, marks) to standings. No I/O, no clock, no
 * floating point; depends on the JDK only. Start at {@link org.jiangxin.scoring.EventScoring}.
 */
package org.jiangxin.scoring;
