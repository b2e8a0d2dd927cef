/** People: taken from files, registered by hand or by themselves, checked in at the door. */
package org.jiangxin.desk.people;
