/**
 * From marks to the value of every node. {@link org.jiangxin.scoring.tree.SchemePlan} lays the
 * scheme out, {@link org.jiangxin.scoring.tree.MarkTable} holds the marks, {@link
 * org.jiangxin.scoring.tree.AspectScore} and {@link org.jiangxin.scoring.tree.GroupScore} are the
 * arithmetic, and {@link org.jiangxin.scoring.tree.SchemeScores} computes again only what a mark
 * touched.
 */
package org.jiangxin.scoring.tree;
