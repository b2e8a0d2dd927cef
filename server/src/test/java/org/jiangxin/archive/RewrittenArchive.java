package org.jiangxin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jiangxin.marking.HashLink;

/** Archives as a forger makes them. */
public final class RewrittenArchive {
  private RewrittenArchive() {}

  /** The names of an archive's parts. */
  public static List<String> parts(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  /** A part's text. */
  public static String part(Path archive, String name) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        InputStream content = zip.getInputStream(zip.getEntry(name))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Copies an archive with one part changed. */
  public static void of(Path from, Path to, String name, UnaryOperator<String> change)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
      ArchiveSeal.makeRoom(zip);
      for (String part : parts(from)) {
        String text = part(from, part);
        zip.putNextEntry(new ZipEntry(part));
        zip.write((part.equals(name) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  /** The same by somebody who knows how checksums are made. */
  public static void withChecksum(Path from, Path to, String name, UnaryOperator<String> change)
      throws IOException {
    Path half = to.resolveSibling("half.zip");
    of(from, half, name, change);
    of(
        half,
        to,
        "manifest.json",
        manifest -> {
          try {
            return manifest.replace(sha256(part(from, name)), sha256(part(half, name)));
          } catch (IOException failure) {
            throw new IllegalStateException(failure);
          }
        });
    ArchiveSeal.close(to);
  }

  private static String sha256(String text) {
    return HashLink.Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
