/** Why an entry has its total and its place: what an appeal is answered with. */
package org.jiangxin.scoring.explain;
