/** Who judges what: conflicts of interest, loads, and a proposal that spreads the work. */
package org.jiangxin.desk.panel;
