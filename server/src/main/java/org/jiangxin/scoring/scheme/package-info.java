/**
 * What a marking scheme says: a tree of groups and aspects, as the organiser wrote it. Plain
 * records, no computation; ids only, titles stay in the document. Keys left out of the document are
 * filled with the defaults named at each type.
 */
package org.jiangxin.scoring.scheme;
