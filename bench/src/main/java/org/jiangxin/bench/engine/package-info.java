/** The scoring engine by itself: how its work grows with the number of entries. */
package org.jiangxin.bench.engine;
