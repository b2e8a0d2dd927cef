/**
 * What a feature needs to speak HTTP: routes to contribute, problems to answer with, bodies to
 * read, and who is calling from where. The server that mounts the routes is in {@code web}, at the
 * top.
 */
package org.jiangxin.http;
