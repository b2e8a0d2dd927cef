/** How entries are put in order, and how ties are split. */
package org.jiangxin.scoring.ranking;
