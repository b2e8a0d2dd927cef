package org.jiangxin.desk.people.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One contestant, or several who are a team, as somebody wrote them into a form.
 *
 * @param delegation id or title of whom they stand for
 * @param events ids; in each of them they are one entry
 */
public record NewPeople(
    List<Member> members,
    Optional<String> delegation,
    Optional<String> organisation,
    List<String> events) {

  /** One of them. */
  public record Member(String name, Optional<String> qualification) {}

  /** Copies the lists. */
  public NewPeople {
    members = List.copyOf(members);
    events = List.copyOf(events);
  }

  List<PersonLine> lines() {
    List<PersonLine> lines = new ArrayList<>();
    for (Member member : members) {
      lines.add(
          new PersonLine(
              lines.size() + 1,
              false,
              member.name(),
              Optional.empty(),
              delegation,
              organisation,
              member.qualification(),
              events,
              Optional.empty(),
              members.size() > 1 ? Optional.of("team") : Optional.empty()));
    }
    return lines;
  }
}
