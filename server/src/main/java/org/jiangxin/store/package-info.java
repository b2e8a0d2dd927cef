/** PostgreSQL: the one that is started here or the one that is named, its schema and its pool. */
package org.jiangxin.store;
