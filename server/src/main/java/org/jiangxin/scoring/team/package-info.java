/** The ranking of delegations. */
package org.jiangxin.scoring.team;
