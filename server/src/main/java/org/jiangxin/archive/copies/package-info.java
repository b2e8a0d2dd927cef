/** Copies that the server makes by itself, in a folder of the organiser's choice. */
package org.jiangxin.archive.copies;
