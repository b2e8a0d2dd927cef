package org.jiangxin.desk.people.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;

/** Counts whom organisations send to events. For one thread. */
public final class QuotaCheck {
  private record Sender(String event, String organisation) {}

  private final Quotas quotas;
  private final Map<Sender, Integer> sent = new HashMap<>();

  /** Begins with those who are in the document. */
  public QuotaCheck(CompetitionDocument document, Quotas quotas) {
    this.quotas = quotas;
    for (Event event : document.events()) {
      for (Entry entry : event.entries()) {
        entry.contestants().stream()
            .flatMap(id -> document.contestant(id).stream())
            .map(Contestant::organisation)
            .flatMap(Optional::stream)
            .forEach(name -> sent.merge(new Sender(event.id(), name), 1, Integer::sum));
      }
    }
  }

  /** Counts one more; the most that are allowed when it is one too many, else empty. */
  public Optional<Integer> exceeded(String event, Optional<String> organisation) {
    return organisation.flatMap(
        name -> {
          int number = sent.merge(new Sender(event, name), 1, Integer::sum);
          return quotas.of(name).filter(most -> number > most);
        });
  }
}
