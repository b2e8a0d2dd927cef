package org.jiangxin.live;

import java.util.Optional;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.Command;

/** What a judge's tablet says. Every kind of it stands here. */
sealed interface JudgeMessage {

  /**
   * A command for an event's ledger.
   *
   * @param id the command's id as it was written
   */
  record Order(String id, String competition, String event, Command command)
      implements JudgeMessage {}

  /** A question whether the server is there. */
  record Ping(String id) implements JudgeMessage {}

  /**
   * Something that is none of these.
   *
   * @param id the id that it carried, so that its sender knows which message was meant
   */
  record NotUnderstood(Optional<String> id, Sentence problems) implements JudgeMessage {}
}
