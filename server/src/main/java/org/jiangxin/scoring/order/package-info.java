/**
 * Putting things in order: places, ranks and the structure that finds them without sorting again.
 */
package org.jiangxin.scoring.order;
