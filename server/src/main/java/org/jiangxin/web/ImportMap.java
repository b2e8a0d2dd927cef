package org.jiangxin.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells browsers where {@code import … from 'lit'} leads: the libraries' own maps put together,
 * with their paths under {@code /lib/}.
 *
 * @param json the map as it stands in a page's {@code script} element
 */
record ImportMap(String json) {
  private static final String EACH_JARS = "META-INF/importmap.json";
  private static final String THEIR_PREFIX = "/_static/";

  /** Reads the maps of all libraries on the class path. Blocks. */
  static ImportMap fromClassPath() {
    Map<String, String> imports = new TreeMap<>();
    try {
      for (URL map : Collections.list(ImportMap.class.getClassLoader().getResources(EACH_JARS))) {
        read(map, imports);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    JsonObject inOrder = new JsonObject();
    imports.forEach(inOrder::put);
    return new ImportMap(new JsonObject().put("imports", inOrder).encode());
  }

  /** In the one runnable jar the libraries' maps stand one after the other in a single file. */
  private static void read(URL map, Map<String, String> imports) throws IOException {
    try (InputStream text = map.openStream();
        MappingIterator<JsonNode> documents =
            new ObjectMapper().readerFor(JsonNode.class).readValues(text)) {
      while (documents.hasNext()) {
        documents
            .next()
            .path("imports")
            .properties()
            .forEach(each -> imports.put(each.getKey(), ours(each.getValue().asText())));
      }
    }
  }

  private static String ours(String theirs) {
    return theirs.startsWith(THEIR_PREFIX)
        ? "/lib/" + theirs.substring(THEIR_PREFIX.length())
        : theirs;
  }

  /** Where a bare name such as {@code lit/directives/repeat.js} leads; empty if nowhere. */
  Optional<String> resolve(String name) {
    JsonObject imports = new JsonObject(json).getJsonObject("imports");
    return imports.fieldNames().stream()
        .filter(key -> key.equals(name) || (key.endsWith("/") && name.startsWith(key)))
        .max(Comparator.comparingInt(String::length))
        .map(key -> imports.getString(key) + name.substring(key.length()));
  }

  /** The element that a page has in place of its mark. */
  String element() {
    return "<script type=\"importmap\">" + json + "</script>";
  }

  /** The element's content as a source for a content security policy. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
