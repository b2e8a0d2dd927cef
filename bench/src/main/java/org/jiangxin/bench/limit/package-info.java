/** What this machine can do at best: a broadcast and commits with nothing around them. */
package org.jiangxin.bench.limit;
