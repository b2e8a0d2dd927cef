package org.jiangxin.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  /** The folder of our own files, as they lie below the server's root. */
  static final String PAGES = "pages";

  /** The folder of the libraries, which lie below {@code /lib/}. */
  static final String LIBRARIES = "META-INF/resources/_static";

  static final String LIBRARY_PREFIX = "/lib/";
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

  private Optional<Asset> load(String path, String mediaType) {
    Optional<byte[]> file = bytes(folder.isEmpty() ? path : folder + "/" + path);
    Optional<Asset> asset = file.map(bytes -> Asset.of(mediaType, content(path, bytes)));
    asset.ifPresent(found -> read.put(path, found));
    return asset;
  }

  private byte[] content(String path, byte[] bytes) {
    return path.endsWith(".html")
        ? page(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  /** The import map has to stand before the first module that is asked for. */
  private String page(String text) {
    ModuleGraph modules = new ModuleGraph(importMap, Assets::source);
    return text.contains(IMPORT_MAP_MARK)
        ? text.replace(IMPORT_MAP_MARK, importMap.element() + modules.preloads(text))
        : text;
  }

  private static Optional<String> source(String address) {
    return bytes(
            address.startsWith(LIBRARY_PREFIX)
                ? LIBRARIES + "/" + address.substring(LIBRARY_PREFIX.length())
                : PAGES + address)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> bytes(String resource) {
    try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
