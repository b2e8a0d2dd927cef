/**
 * TLS without a certificate from outside: an authority of this installation, and a page that helps
 * tablets trust it.
 */
package org.jiangxin.web.trust;
