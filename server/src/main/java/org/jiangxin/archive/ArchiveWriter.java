package org.jiangxin.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive: a ZIP with one part of JSON lines for each table, and the manifest. */
final class ArchiveWriter {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ZipOutputStream zip;
  private final List<Manifest.Part> parts = new ArrayList<>();
  private final List<Manifest.Head> heads = new ArrayList<>();

  private ArchiveWriter(ZipOutputStream zip) {
    this.zip = zip;
  }

  static Manifest write(DatabaseSnapshot snapshot, Path file, String reason) throws IOException {
    Manifest manifest = writeParts(snapshot, file, reason);
    ArchiveSeal.close(file);
    return manifest;
  }

  private static Manifest writeParts(DatabaseSnapshot snapshot, Path file, String reason)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      ArchiveSeal.makeRoom(zip);
      ArchiveWriter writer = new ArchiveWriter(zip);
      for (ArchivedTable table : ArchivedTable.ALL) {
        writer.table(snapshot, table);
      }
      return writer.manifest(snapshot.epoch(), reason);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private void table(DatabaseSnapshot snapshot, ArchivedTable table) throws IOException {
    List<String> columns = snapshot.columns(table);
    if (columns.isEmpty()) {
      return;
    }
    zip.putNextEntry(new ZipEntry(table.name() + ".ndjson"));
    MessageDigest digest = sha256();
    long[] rows = {0};
    snapshot.read(
        table,
        json -> {
          rows[0]++;
          line(json, digest);
          head(table, json).ifPresent(heads::add);
        });
    zip.closeEntry();
    parts.add(
        new Manifest.Part(
            table.name(), columns, rows[0], HexFormat.of().formatHex(digest.digest())));
  }

  private void line(String json, MessageDigest digest) {
    byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
    digest.update(bytes);
    try {
      zip.write(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<Manifest.Head> head(ArchivedTable table, String json) {
    if (!table.name().equals("event")) {
      return Optional.empty();
    }
    try {
      JsonNode event = MAPPER.readTree(json);
      return Optional.of(
          new Manifest.Head(
              event.path("competition").asText(),
              event.path("id").asText(),
              event.path("position").asLong(),
              event.path("head").asText().replace("\\x", "")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }

  private Manifest manifest(String epoch, String reason) throws IOException {
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            "jiangxin " + version(),
            epoch,
            Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
            reason,
            List.copyOf(parts),
            List.copyOf(heads));
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(manifest.json());
    zip.closeEntry();
    return manifest;
  }

  private static String version() {
    return Optional.ofNullable(ArchiveWriter.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
