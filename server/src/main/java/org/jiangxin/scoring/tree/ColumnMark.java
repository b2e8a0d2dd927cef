package org.jiangxin.scoring.tree;

import org.jiangxin.scoring.exact.Exact;

/** One mark of an aspect's column, over all entries. */
record ColumnMark(int entry, int judge, Exact number) {}
