/** What a running node does so that results can be proved and nothing is lost with a disk. */
package org.jiangxin.archive.node;
