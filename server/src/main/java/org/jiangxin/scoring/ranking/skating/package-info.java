/**
 * The skating system for ballroom finals, rules 5 to 11 (Arthur Dawson, "The Skating System"; rules
 * of the World DanceSport Federation). Judges give places, 1 the best.
 */
package org.jiangxin.scoring.ranking.skating;
