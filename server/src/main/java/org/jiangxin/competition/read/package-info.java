/**
 * Turns the text of a competition document into records, collecting every problem on the way.
 *
 * <p>A value that is wrong is noted and replaced by a harmless one, so that reading goes on and all
 * problems come out at once; a document with a problem never leaves this package.
 */
package org.jiangxin.competition.read;
