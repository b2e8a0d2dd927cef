/**
 * The clients of every server that is measured: a hall of screens, and judges with their tablets.
 */
package org.jiangxin.bench.client;
