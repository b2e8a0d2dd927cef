/** The files of the photos that judges lay beside their marks. */
package org.jiangxin.desk.photo;
