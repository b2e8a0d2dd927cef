/** Who does not judge whom: told to organisers, and kept to where pairs were saved. */
package org.jiangxin.desk.recusal;
