package org.jiangxin.display;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import org.jiangxin.access.Authentication;

/** Calls that only organisers make: a stranger's body is not even read. */
record OrganizerCalls(Router router, Authentication authentication) {

  /** A route for a call with a body of at most so many bytes; add the handler to it. */
  Route with(HttpMethod method, String path, long largestBody) {
    router.route(method, path).handler(authentication.organizersOnly());
    return router.route(method, path).handler(BodyHandler.create(false).setBodyLimit(largestBody));
  }

  /** A route for a call without a body; add the handler to it. */
  Route without(HttpMethod method, String path) {
    router.route(method, path).handler(authentication.organizersOnly());
    return router.route(method, path);
  }
}
