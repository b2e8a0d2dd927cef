package org.jiangxin.web.trust;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A certificate with its private key.
 *
 * @param certificate what others see
 * @param key what nobody else has
 */
record Identity(X509Certificate certificate, PrivateKey key) {}
