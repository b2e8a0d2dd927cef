/**
 * The competition document: what it says as records, whether it is valid, and what changed between
 * two of them. Pure; start at {@link org.jiangxin.competition.CompetitionDocument#parse(byte[])}.
 */
package org.jiangxin.competition;
