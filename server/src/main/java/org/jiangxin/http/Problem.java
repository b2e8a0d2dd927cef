package org.jiangxin.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.language.Language;
import org.jiangxin.language.Sentence;

/**
 * Why a call was refused, as RFC 9457 problem details. The same shape goes into {@code rejected}
 * frames.
 *
 * @param rule a short name that programs may test for, such as {@code off-scale}; the type is
 *     {@code /problems/} and it
 * @param title what kind of problem it is, the same for every occurrence
 * @param status the HTTP status, 400 to 599
 * @param detail what is wrong this time and what to do
 * @param items the single problems, when there may be several
 * @param members further members, such as {@code retry}; their values are JSON values
 */
public record Problem(
    String rule,
    Sentence title,
    int status,
    Sentence detail,
    List<Item> items,
    Map<String, Object> members) {

  /** The media type of an answer that is a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One of several problems.
   *
   * @param path where it is, such as {@code events[0].scheme.parts[2].max}
   * @param detail what is wrong there
   * @param rule a short name that programs may test for; empty where there is none
   */
  public record Item(String path, Sentence detail, String rule) {

    /** A problem without a rule's name. */
    public Item(String path, Sentence detail) {
      this(path, detail, "");
    }

    /** A problem without a rule's name. */
    public static Item of(String path, String template, Object... values) {
      return new Item(path, Sentence.of(template, values));
    }

    /** As it travels. */
    public JsonObject toJson(Language reader) {
      JsonObject json = new JsonObject().put("path", path).put("detail", detail.in(reader));
      return rule.isEmpty() ? json : json.put("rule", rule);
    }
  }

  public Problem {
    items = List.copyOf(items);
    members = Map.copyOf(members);
  }

  /** A problem without a list; {@code template} and {@code values} say what is wrong. */
  public static Problem of(
      int status, String rule, String titleTemplate, String template, Object... values) {
    return of(status, rule, Sentence.of(titleTemplate), Sentence.of(template, values));
  }

  /** A problem whose sentence is there already. */
  public static Problem of(int status, String rule, String titleTemplate, Sentence detail) {
    return of(status, rule, Sentence.of(titleTemplate), detail);
  }

  private static Problem of(int status, String rule, Sentence title, Sentence detail) {
    return new Problem(rule, title, status, detail, List.of(), Map.of());
  }

  /** 404: there is no such thing, or the caller may not know of it. */
  public static Problem notFound(String template, Object... values) {
    return of(404, "not-found", "Not found", Sentence.of(template, values));
  }

  /** 400: the request is not what the call takes. */
  public static Problem malformed(String template, Object... values) {
    return of(400, "malformed", "The request is malformed", Sentence.of(template, values));
  }

  /** 401: the call needs somebody who is signed in. */
  public static Problem signInFirst() {
    return of(401, "sign-in-first", "Not signed in", "Sign in first; the session may have ended");
  }

  /** 403: the caller is known and may not do this. */
  public static Problem forbidden(String template, Object... values) {
    return of(403, "forbidden", "Not allowed", Sentence.of(template, values));
  }

  /** 422: the request is well formed and its content cannot be accepted, for several reasons. */
  public static Problem unprocessable(String rule, String titleTemplate, List<Item> items) {
    return unprocessable(rule, Sentence.of(titleTemplate), items);
  }

  /** 422, under a title that somebody else has put. */
  public static Problem unprocessable(String rule, Sentence title, List<Item> items) {
    Sentence detail =
        items.size() == 1 ? items.get(0).detail() : Sentence.of("{} problems", items.size());
    return new Problem(rule, title, 422, detail, items, Map.of());
  }

  /** The same problem with one more member. */
  public Problem with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new Problem(rule, title, status, detail, items, more);
  }

  /** As it travels, in the words of a reader. */
  public JsonObject toJson(Language reader) {
    JsonObject json =
        new JsonObject()
            .put("type", "/problems/" + rule)
            .put("title", title.in(reader))
            .put("status", status)
            .put("detail", detail.in(reader));
    if (!items.isEmpty()) {
      JsonArray list = new JsonArray();
      items.forEach(item -> list.add(item.toJson(reader)));
      json.put("problems", list);
    }
    members.forEach(json::put);
    return json;
  }
}
