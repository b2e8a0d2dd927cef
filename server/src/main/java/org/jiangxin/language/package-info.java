/**
 * What the server says to people: sentences as data, written in the reader's language at the edge.
 */
package org.jiangxin.language;
