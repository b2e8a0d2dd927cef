package org.jiangxin.access;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * Which judges there are. Access knows judges by their ids only; the competitions' documents know
 * the rest.
 */
@FunctionalInterface
public interface JudgeRoster {

  /** A judge's name; empty if the competition or the judge does not exist. */
  Future<Optional<String>> name(String competition, String judge);
}
