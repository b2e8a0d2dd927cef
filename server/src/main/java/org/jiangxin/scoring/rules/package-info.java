/** Everything that decides an event's standings besides the marks. */
package org.jiangxin.scoring.rules;
