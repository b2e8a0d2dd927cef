/**
 * Draws that anybody can recompute: the hash of a secret seed is published first, the seed after.
 * {@code docs/draws.md} describes the format and the algorithm to the letter.
 */
package org.jiangxin.desk.draw;
