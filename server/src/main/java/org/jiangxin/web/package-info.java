/**
 * The HTTP server: one verticle on each event loop, pages from the class path, limits, headers,
 * health and metrics.
 */
package org.jiangxin.web;
