/** The command line: one class for each command, on top of everything else. */
package org.jiangxin.cli;
