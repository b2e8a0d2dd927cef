package org.jiangxin.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Files below a folder of the class path, each read once off the event loops. Safe for all event
 * loops.
 */
final class Assets {
  static final String IMPORT_MAP_MARK = "<!--importmap-->";

  /** Nothing that climbs out of the folder, and no empty names. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:[A-Za-z0-9_@-][A-Za-z0-9_@.-]*/)*[A-Za-z0-9_@-][A-Za-z0-9_@.-]*");

  private final Vertx vertx;
  private final String folder;
  private final ImportMap importMap;
  private final Map<String, Asset> read = new ConcurrentHashMap<>();

  Assets(Vertx vertx, String folder, ImportMap importMap) {
    this.vertx = vertx;
    this.folder = folder;
    this.importMap = importMap;
  }

  /**
   * The file at a path below the folder, such as {@code judge/index.html}; empty if there is none.
   */
  Future<Optional<Asset>> find(String path) {
    Asset known = read.get(path);
    if (known != null) {
      return Future.succeededFuture(Optional.of(known));
    }
    Optional<String> mediaType = MediaTypes.of(path);
    return mediaType.isEmpty() || !PLAIN.matcher(path).matches()
        ? Future.succeededFuture(Optional.empty())
        : vertx.executeBlocking(() -> load(path, mediaType.get()), false);
  }

  private Optional<Asset> load(String path, String mediaType) throws IOException {
    try (InputStream file =
        Assets.class
            .getClassLoader()
            .getResourceAsStream(folder.isEmpty() ? path : folder + "/" + path)) {
      if (file == null) {
        return Optional.empty();
      }
      Asset asset = Asset.of(mediaType, content(path, file.readAllBytes()));
      read.put(path, asset);
      return Optional.of(asset);
    }
  }

  private byte[] content(String path, byte[] bytes) {
    return path.endsWith(".html")
        ? new String(bytes, StandardCharsets.UTF_8)
            .replace(IMPORT_MAP_MARK, importMap.element())
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
