package org.jiangxin.access;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * Which judges and contestants there are. Access knows them by their ids only; the competitions'
 * documents know the rest.
 */
@FunctionalInterface
public interface ParticipantRoster {

  /** Somebody's name; empty if the competition or the person does not exist. */
  Future<Optional<String>> name(Participant participant);
}
