package org.jiangxin.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.annotation.SendToUser;
import org.springframework.stereotype.Controller;

/** Commits marks, ranks, and sends the update to every screen. */
@Controller
class Scores {
  private static final int BYTES = Integer.parseInt(System.getenv("BYTES"));
  private static final int AROUND_REST = 110;

  private final JdbcTemplate database;
  private final SimpMessagingTemplate screens;
  private final Map<String, BigDecimal> totals = new HashMap<>();

  Scores(JdbcTemplate database, SimpMessagingTemplate screens) {
    this.database = database;
    this.screens = screens;
    database.execute(
        """
        CREATE TABLE IF NOT EXISTS peer_mark (
          position    bigserial PRIMARY KEY,
          id          uuid NOT NULL UNIQUE,
          event       text NOT NULL,
          entry       text NOT NULL,
          aspect      text NOT NULL,
          judge       text NOT NULL,
          value       text NOT NULL,
          recorded_at timestamptz NOT NULL DEFAULT now())
        """);
  }

  record Mark(String id, String event, String entry, String aspect, String judge, String value) {}

  record Answer(String type, String id, long position) {}

  record Row(int at, int rank, String entry, String total) {}

  record Delta(String type, String event, long position, List<Row> rows, String rest) {}

  @MessageMapping("/mark")
  @SendToUser(destinations = "/queue/answers", broadcast = false)
  Answer mark(Mark mark) {
    long position = record(mark);
    screens.convertAndSend("/topic/standings", update(mark, position));
    return new Answer("accepted", mark.id(), position);
  }

  private long record(Mark mark) {
    return database.queryForObject(
        """
        INSERT INTO peer_mark (id, event, entry, aspect, judge, value)
        VALUES (?, ?, ?, ?, ?, ?) RETURNING position
        """,
        Long.class,
        UUID.fromString(mark.id()),
        mark.event(),
        mark.entry(),
        mark.aspect(),
        mark.judge(),
        mark.value());
  }

  private synchronized Delta update(Mark mark, long position) {
    BigDecimal total = totals.merge(mark.entry(), new BigDecimal(mark.value()), BigDecimal::add);
    List<Map.Entry<String, BigDecimal>> ranking = new ArrayList<>(totals.entrySet());
    ranking.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    int at = ranking.indexOf(Map.entry(mark.entry(), total));
    Row row = new Row(at, at + 1, mark.entry(), total.toPlainString());
    String rest = "x".repeat(Math.max(0, BYTES - AROUND_REST));
    return new Delta("delta", mark.event(), position, List.of(row), rest);
  }
}
