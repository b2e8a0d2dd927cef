/** The demonstration: a hall of simulated judges who mark through the real protocol. */
package org.jiangxin.cli.demo;
