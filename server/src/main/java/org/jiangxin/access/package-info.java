/**
 * Who is calling: accounts of organisers, one-time codes and tablets of judges, sessions of both.
 */
package org.jiangxin.access;
