package org.jiangxin.cli.walk;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the walk found wrong, and which secrets it met where they may be. */
final class Findings {
  private static final int SHOWN = 40;

  private final List<Secret> secrets = Secrets.all();
  private final Set<String> problems = new LinkedHashSet<>();
  private final Set<Secret> met = new HashSet<>();

  /** Searches a text for what its reader must not know now. */
  void read(Person reader, Moment now, String where, String text) {
    for (Secret secret : secrets) {
      if (text.contains(secret.text())) {
        met.add(secret);
        if (secret.isHiddenFrom(reader, now, where)) {
          leak(reader, now, where, secret);
        }
      }
    }
  }

  /** Searches a text that may tell of one entry and of no other. */
  void readAbout(String entry, Person reader, Moment now, String where, String text) {
    for (Secret secret : secrets) {
      if (!secret.entry().equals(entry)
          && !secret.entry().isEmpty()
          && text.contains(secret.text())
          && secret.isHiddenFrom(reader, now, where)) {
        leak(reader, now, where, secret);
      }
    }
  }

  private void leak(Person reader, Moment now, String where, Secret secret) {
    problem(
        where
            + " tells "
            + reader.name()
            + " ("
            + reader.in(secret.event())
            + ") in state "
            + now.state().wireName()
            + " the "
            + secret.kind()
            + " "
            + secret.text());
  }

  void problem(String text) {
    problems.add(text);
  }

  /** One problem a line; empty when there is none. */
  String text() {
    return problems.stream().limit(SHOWN).collect(Collectors.joining("\n"));
  }

  /** Secrets that nobody was ever told, so that the search for them proves nothing. */
  List<String> neverMet() {
    return secrets.stream().filter(secret -> !met.contains(secret)).map(Secret::text).toList();
  }
}
