/**
 * Measures the product beside the machine's limits and beside peers: each command is one
 * measurement and prints one table. Nothing here is part of the product.
 */
package org.jiangxin.bench;
