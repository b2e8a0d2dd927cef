package org.jiangxin.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jiangxin.competition.Apprentice;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Mentor;

/** A document's contestants and mentors as the pairing sees them. Immutable. */
public final class People {
  private final CompetitionDocument document;
  private final Map<String, SortedSet<String>> trades = new HashMap<>();
  private final Map<String, Set<String>> delegationsOf = new HashMap<>();

  /** Reads a document. */
  public People(CompetitionDocument document) {
    this.document = document;
    for (Event event : document.events()) {
      for (Entry entry : event.entries()) {
        entry.contestants().forEach(contestant -> trades(contestant).add(event.id()));
      }
    }
    for (Contestant one : document.contestants()) {
      one.organisation()
          .ifPresent(
              organisation ->
                  delegationsOf
                      .computeIfAbsent(organisation, any -> new HashSet<>())
                      .add(one.delegation().orElse("")));
    }
  }

  private SortedSet<String> trades(String contestant) {
    return trades.computeIfAbsent(contestant, any -> new TreeSet<>());
  }

  /** The document. */
  public CompetitionDocument document() {
    return document;
  }

  /** Every contestant of the document could be an apprentice. */
  public Optional<Learner> learner(String contestant) {
    return document.contestant(contestant).map(this::learner);
  }

  private Learner learner(Contestant one) {
    List<String> wishes =
        document.apprentices().find(one.id()).map(Apprentice::wishes).orElse(List.of());
    return new Learner(
        one.id(),
        one.name(),
        trades.getOrDefault(one.id(), new TreeSet<>()),
        one.delegation(),
        one.organisation(),
        wishes);
  }

  /** A mentor of the document. */
  public Optional<Master> master(String mentor) {
    return document.mentor(mentor).map(this::master);
  }

  private Master master(Mentor one) {
    return new Master(
        one.id(),
        one.name(),
        new TreeSet<>(one.events()),
        one.delegation().or(() -> one.organisation().flatMap(this::delegationOf)),
        one.organisation(),
        one.capacity(),
        one.wishes());
  }

  /** A mentor without a delegation stands for that of their organisation's contestants. */
  private Optional<String> delegationOf(String organisation) {
    Set<String> delegations = delegationsOf.getOrDefault(organisation, Set.of());
    return Optional.of(delegations)
        .filter(known -> known.size() == 1)
        .map(known -> known.iterator().next())
        .filter(delegation -> !delegation.isEmpty());
  }

  /** Ids of the apprentices that the document lists, in its order. */
  public List<String> listedApprentices() {
    return document.apprentices().stream().map(Apprentice::id).toList();
  }

  /**
   * The pool that a proposal is made from.
   *
   * @param fixed the mentor of each apprentice whose pair is settled
   * @param best ids of contestants who look for a mentor because of their results
   * @throws IllegalArgumentException when somebody is unknown or listed twice
   */
  public Pool pool(PairingRequest request, Map<String, String> fixed, List<String> best) {
    Set<String> wanted = new TreeSet<>(request.apprentices().orElseGet(this::listedApprentices));
    wanted.addAll(best);
    wanted.addAll(fixed.keySet());
    List<Learner> learners =
        wanted.stream()
            .map(id -> learner(id).orElseThrow(() -> unknown(id)))
            .map(one -> one.wishing(request.wishes().getOrDefault(one.id(), one.wishes())))
            .toList();
    List<Master> masters =
        document.mentors().stream()
            .map(this::master)
            .map(one -> one.wishing(request.mentorWishes().getOrDefault(one.id(), one.wishes())))
            .toList();
    return new Pool(learners, masters, fixed, request.preferCrossDelegation());
  }

  private static IllegalArgumentException unknown(String id) {
    return new IllegalArgumentException("there is no contestant " + id);
  }

  /** The judges' ids by those mentors' ids who are the same person, as name and house tell. */
  Map<String, List<String>> judgesWhoAreMentors() {
    Map<String, List<String>> same = new LinkedHashMap<>();
    for (Mentor mentor : document.mentors()) {
      List<String> judges =
          document.judges().stream()
              .filter(judge -> judge.name().equals(mentor.name()))
              .filter(
                  judge ->
                      judge.organisation().isEmpty()
                          || mentor.organisation().isEmpty()
                          || judge.organisation().equals(mentor.organisation()))
              .map(judge -> judge.id())
              .toList();
      if (!judges.isEmpty()) {
        same.put(mentor.id(), judges);
      }
    }
    return same;
  }
}
