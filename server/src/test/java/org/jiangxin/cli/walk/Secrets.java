package org.jiangxin.cli.walk;

import java.util.ArrayList;
import java.util.List;
import org.jiangxin.cli.walk.Secret.Kind;

/**
 * The walked competition: two events alike but that the first is blind, whose every name and every
 * number can be told apart in any answer.
 */
final class Secrets {
  /** What the blind event's work codes begin with. */
  static final String CODES = "Codeqz";

  private Secrets() {}

  static List<Secret> all() {
    List<Secret> all = new ArrayList<>();
    all.addAll(of(WalkedHall.WELDING, "w", "1", List.of("j2", "j3")));
    all.addAll(of(WalkedHall.BAKING, "b", "2", List.of("j9", "j8")));
    for (String text : List.of("Mentorqz", "Mentorhomeqz")) {
      all.add(new Secret(Kind.PEOPLE, text, WalkedHall.WELDING, "", ""));
    }
    all.add(new Secret(Kind.CODE, CODES, WalkedHall.WELDING, "", ""));
    for (String judge : List.of("j1", "j2", "j3")) {
      all.add(new Secret(Kind.JUDGE_NAME, "Judgeqz" + judge, WalkedHall.WELDING, "", judge));
      all.add(new Secret(Kind.JUDGE_NAME, "\"" + judge + "\"", WalkedHall.WELDING, "", judge));
    }
    return all;
  }

  /** The id of an entry's contestant. */
  static String contestant(String entry) {
    return "Contestantqz" + entry;
  }

  private static List<Secret> of(String event, String letter, String hundred, List<String> panel) {
    List<Secret> all = new ArrayList<>();
    String first = panel.get(0);
    String second = panel.get(1);
    for (int entry = 1; entry <= 3; entry++) {
      String id = letter + entry;
      for (String text : List.of("Nameqz" + id, "Homeqz" + id, contestant(id))) {
        all.add(new Secret(Kind.NAME, text, event, id, ""));
      }
    }
    all.add(new Secret(Kind.DELEGATION, "dlgqz" + letter, event, "", ""));
    all.add(new Secret(Kind.DELEGATION, "Delegationqz" + letter, event, "", ""));
    for (Given given : marks(letter, hundred, first, second)) {
      all.add(new Secret(Kind.MARK, given.value(), event, given.entry(), given.judge()));
    }
    all.add(new Secret(Kind.LATE_MARK, hundred + "51.379", event, letter + "2", second));
    all.add(new Secret(Kind.LATE_TOTAL, twice(hundred) + "03.431", event, letter + "1", ""));
    all.add(new Secret(Kind.LATE_TOTAL, twice(hundred) + "57.598", event, letter + "2", ""));
    all.add(new Secret(Kind.LATE_TOTAL, twice(hundred) + "75.593", event, letter + "3", ""));
    return all;
  }

  /** Totals are twice the mean of the marks and one more, so that one judge's mark is no total. */
  static String twice(String hundred) {
    return Integer.toString(2 * Integer.parseInt(hundred));
  }

  /** A mark that is given before the freeze. */
  record Given(String judge, String entry, String value) {}

  static List<Given> marks(String letter, String hundred, String first, String second) {
    return List.of(
        new Given(first, letter + "1", hundred + "01.137"),
        new Given(first, letter + "2", hundred + "05.219"),
        new Given(first, letter + "3", hundred + "09.403"),
        new Given(second, letter + "1", hundred + "03.311"),
        new Given(second, letter + "2", hundred + "07.733"),
        new Given(second, letter + "3", hundred + "11.917"));
  }

  static String document() {
    return """
    competition: {id: walk, title: Walk, timeZone: Asia/Shanghai, dates: [2025-08-13]}
    delegations: [{id: dlgqzw, title: Delegationqzw}, {id: dlgqzb, title: Delegationqzb},
                  {id: Mentordlgqz, title: Elsewhere}]
    contestants:
      - {id: Contestantqzw1, name: Nameqzw1, delegation: dlgqzw, organisation: Homeqzw1}
      - {id: Contestantqzw2, name: Nameqzw2, delegation: dlgqzw, organisation: Homeqzw2}
      - {id: Contestantqzw3, name: Nameqzw3, delegation: dlgqzw, organisation: Homeqzw3}
      - {id: Contestantqzb1, name: Nameqzb1, delegation: dlgqzb, organisation: Homeqzb1}
      - {id: Contestantqzb2, name: Nameqzb2, delegation: dlgqzb, organisation: Homeqzb2}
      - {id: Contestantqzb3, name: Nameqzb3, delegation: dlgqzb, organisation: Homeqzb3}
    judges: [{id: j1, name: Judgeqzj1}, {id: j2, name: Judgeqzj2}, {id: j3, name: Judgeqzj3},
             {id: j8, name: Judgeqzj8}, {id: j9, name: Judgeqzj9}]
    mentors: [{id: m1, name: Mentorqz, organisation: Mentorhomeqz, delegation: Mentordlgqz,
               events: [welding, baking], capacity: 2}]
    apprentices: [{contestant: Contestantqzw1, wishes: [m1]}, {contestant: Contestantqzb1, wishes: [m1]}]
    events:
      - id: welding
        title: Welding
        judges: [j2, j3]
        chief: j1
        blind: true
        scheme: {id: total, round: {digits: 3}, parts: [
          {id: A1, marks: each-judge, scale: {from: 0, to: 1000, step: 0.001}, panel: {take: mean}, points: {linear: {base: 1, at: 0, per: 2}}, max: 2001}]}
        ranking: {order: descending}
        awards: [{title: Gold, places: 1}]
        entries: [{id: w1, contestants: [Contestantqzw1]}, {id: w2, contestants: [Contestantqzw2]}, {id: w3, contestants: [Contestantqzw3]}]
      - id: baking
        title: Baking
        judges: [j8, j9]
        chief: j8
        scheme: {id: total, round: {digits: 3}, parts: [
          {id: A1, marks: each-judge, scale: {from: 0, to: 1000, step: 0.001}, panel: {take: mean}, points: {linear: {base: 1, at: 0, per: 2}}, max: 2001}]}
        ranking: {order: descending}
        awards: [{title: Gold, places: 1}]
        entries: [{id: b1, contestants: [Contestantqzb1]}, {id: b2, contestants: [Contestantqzb2]}, {id: b3, contestants: [Contestantqzb3]}]
    """;
  }

  /** Another competition, with a judge who has no business in this one. */
  static String elsewhere() {
    return """
    competition: {id: elsewhere, title: Elsewhere, timeZone: Asia/Shanghai, dates: [2025-08-13]}
    contestants: [{id: c1, name: Somebody}]
    judges: [{id: o1, name: Outsider}]
    events:
      - id: welding
        title: Welding
        judges: [o1]
        scheme: {id: total, parts: [{id: A1, marks: once, scale: {from: 0, to: 9, step: 1}, max: 9}]}
        ranking: {order: descending}
        entries: [{id: w1, contestants: [c1]}]
    """;
  }
}
