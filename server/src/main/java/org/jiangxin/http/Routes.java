package org.jiangxin.http;

import io.vertx.ext.web.Router;

/**
 * The HTTP calls of one feature. The server makes one router for each event loop and has every
 * feature mount its routes on each, so {@code mount} is called several times and must keep what it
 * shares safe for several threads.
 */
@FunctionalInterface
public interface Routes {

  /**
   * Adds this feature's calls. Handlers answer, or fail with {@link Refusal} or any other
   * exception.
   */
  void mount(Router router);
}
