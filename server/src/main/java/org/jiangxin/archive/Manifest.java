package org.jiangxin.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What an archive says about itself: the last part that is written, so an archive with a manifest
 * is a whole one.
 *
 * @param format how the archive is written; this program knows {@link #FORMAT}
 * @param product the program that made it
 * @param epoch the ledgers' life that it was taken from
 * @param madeAt when, ISO 8601 in UTC
 * @param reason why
 * @param parts the tables
 * @param heads where each event's ledger ended
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
    int format,
    String product,
    String epoch,
    String madeAt,
    String reason,
    List<Part> parts,
    List<Head> heads) {

  /** The format that this program writes, and the newest that it reads. */
  public static final int FORMAT = 2;

  /** From this format on an archive's file bears an {@link ArchiveSeal}. */
  private static final int SEALED_FROM = 2;

  /** The manifest's name within the archive. */
  static final String NAME = "manifest.json";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * A table's part.
   *
   * @param table the table's name
   * @param columns the columns that its rows have
   * @param sha256 of the part's bytes, in lower-case hex
   */
  public record Part(String table, List<String> columns, long rows, String sha256) {

    /** The part's name within the archive. */
    String name() {
      return table + ".ndjson";
    }
  }

  /**
   * Where an event's ledger ended.
   *
   * @param head the last row's hash in hex
   */
  public record Head(String competition, String event, long position, String head) {}

  /** Copies the lists. */
  public Manifest {
    parts = List.copyOf(parts);
    heads = List.copyOf(heads);
  }

  /** The part of a table, if the archive has it. */
  public Optional<Part> part(String table) {
    return parts.stream().filter(part -> part.table().equals(table)).findFirst();
  }

  boolean isSealed() {
    return format >= SEALED_FROM;
  }

  byte[] json() {
    try {
      return MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest is a plain record", e);
    }
  }

  /** Reads a manifest; fails with {@link IOException} when it is none. */
  static Manifest read(byte[] json) throws IOException {
    try {
      return MAPPER.readValue(json, Manifest.class);
    } catch (JsonProcessingException notOurs) {
      throw new IOException("its " + NAME + " is none", notOurs);
    }
  }
}
