package org.jiangxin.desk.people.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes people and entries into the tree of a competition document. For one thread. */
public final class PeopleTree {
  private final ObjectNode tree;
  private final Map<String, Map<String, ObjectNode>> known = new HashMap<>();

  /** Writes into this tree. */
  public PeopleTree(ObjectNode tree) {
    this.tree = tree;
  }

  /** A new delegation. */
  public void addDelegation(String id, String title) {
    list(tree, "delegations").addObject().put("id", id).put("title", title);
  }

  /** A person, new or known; what is empty stays as it was. */
  public void putPerson(
      String kind,
      String id,
      String name,
      Optional<String> delegation,
      Optional<String> organisation) {
    ObjectNode person = byId(kind).computeIfAbsent(id, any -> list(tree, kind).addObject());
    person.put("id", id).put("name", name);
    delegation.ifPresent(known -> person.put("delegation", known));
    organisation.ifPresent(known -> person.put("organisation", known));
  }

  /** A new entry of an event. */
  public void addEntry(String event, String id, List<String> contestants) {
    ObjectNode entry = list(event(event), "entries").addObject();
    entry.put("id", id);
    contestants.forEach(list(entry, "contestants")::add);
    Set<String> numbers = GivenNumbers.neededBy(event(event).path("scheme"));
    if (!numbers.isEmpty()) {
      ObjectNode given = entry.putObject("given");
      numbers.forEach(name -> given.put(name, GivenNumbers.BEGIN));
    }
  }

  /** More judges on an event's panel. */
  public void addJudges(String event, List<String> judges) {
    judges.forEach(list(event(event), "judges")::add);
  }

  /** Somebody else takes a contestant's place in all their entries. */
  public void replace(String contestant, String by) {
    for (JsonNode event : list(tree, "events")) {
      for (JsonNode entry : event.path("entries")) {
        if (entry.path("contestants") instanceof ArrayNode members) {
          for (int at = 0; at < members.size(); at++) {
            if (members.get(at).asText().equals(contestant)) {
              members.set(at, members.textNode(by));
            }
          }
        }
      }
    }
  }

  /** The event's object. */
  public ObjectNode event(String id) {
    for (JsonNode event : list(tree, "events")) {
      if (event instanceof ObjectNode object && event.path("id").asText().equals(id)) {
        return object;
      }
    }
    throw new IllegalArgumentException("no event " + id);
  }

  private Map<String, ObjectNode> byId(String kind) {
    return known.computeIfAbsent(
        kind,
        any -> {
          Map<String, ObjectNode> byId = new HashMap<>();
          for (JsonNode person : list(tree, kind)) {
            if (person instanceof ObjectNode object) {
              byId.put(person.path("id").asText(), object);
            }
          }
          return byId;
        });
  }

  /** The list of that name, made when it is not there. */
  public static ArrayNode list(ObjectNode owner, String name) {
    return owner.get(name) instanceof ArrayNode list ? list : owner.putArray(name);
  }
}
