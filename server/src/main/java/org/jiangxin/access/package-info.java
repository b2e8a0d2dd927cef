/**
 * Who is calling: accounts of organisers, one-time codes and tablets of judges and contestants,
 * sessions of all of them.
 */
package org.jiangxin.access;
