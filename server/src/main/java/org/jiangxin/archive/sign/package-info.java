/** Signs published results with a key that no database ever sees. */
package org.jiangxin.archive.sign;
