package org.jiangxin.web;

import java.util.Map;
import java.util.Optional;

/** The media types of files that pages are made of. A file of another kind is not served. */
final class MediaTypes {
  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("yaml", "application/yaml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private MediaTypes() {}

  static Optional<String> of(String path) {
    return Optional.ofNullable(BY_ENDING.get(path.substring(path.lastIndexOf('.') + 1)));
  }

  /** Whether compressing pays. */
  static boolean isText(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.startsWith("application/")
        || mediaType.equals("image/svg+xml");
  }
}
