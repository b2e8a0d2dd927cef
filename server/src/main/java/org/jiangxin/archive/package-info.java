/** Everything that a deployment holds as one file: made, checked, and put back. */
package org.jiangxin.archive;
