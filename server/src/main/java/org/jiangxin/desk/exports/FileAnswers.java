package org.jiangxin.desk.exports;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Answers with files that are first written to the disk, on two threads of their own: an export may
 * be larger than the memory, and must not keep judges waiting.
 */
final class FileAnswers {
  private static final int THREADS = 2;

  private final Vertx vertx;
  private final WorkerExecutor threads;

  FileAnswers(Vertx vertx) {
    this.vertx = vertx;
    this.threads = vertx.createSharedWorkerExecutor("jiangxin-exports", THREADS);
  }

  /** Sends what the writer writes, under that name. */
  Future<Void> send(
      RoutingContext call, String name, String mediaType, Consumer<OutputStream> writer) {
    return threads
        .executeBlocking(() -> written(writer), false)
        .compose(file -> send(call, name, mediaType, file));
  }

  private static Path written(Consumer<OutputStream> writer) throws IOException {
    Path file = Files.createTempFile("jiangxin-export", "");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writer.accept(out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return file;
  }

  private Future<Void> send(RoutingContext call, String name, String mediaType, Path file) {
    call.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
        .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    return call.response()
        .sendFile(file.toString())
        .eventually(() -> vertx.fileSystem().delete(file.toString()));
  }
}
