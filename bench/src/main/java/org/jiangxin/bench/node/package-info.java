/** The servers that are measured, each a process of its own, started and stopped here. */
package org.jiangxin.bench.node;
