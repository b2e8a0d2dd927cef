package org.jiangxin.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive that is read. Nothing in it is believed. Blocks; for one thread. */
public final class ArchiveFile implements Holdings, AutoCloseable {
  private static final int LARGEST_MANIFEST = 50_000_000;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private ArchiveFile(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens an archive.
   *
   * @throws ArchiveProblem if it is none, is not whole, or was made by a newer program
   */
  public static ArchiveFile open(Path file) {
    try {
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      try {
        return new ArchiveFile(file, zip, manifest(file, zip));
      } catch (IOException | RuntimeException failure) {
        zip.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw new ArchiveProblem(file + " is no whole archive: " + failure.getMessage(), failure);
    }
  }

  private static Manifest manifest(Path file, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new IOException("it has no " + Manifest.NAME);
    }
    try (InputStream content = zip.getInputStream(entry)) {
      Manifest manifest = Manifest.read(content.readNBytes(LARGEST_MANIFEST));
      if (manifest.format() > Manifest.FORMAT) {
        throw new ArchiveProblem(
            file + " was made by a newer Jiangxin (" + manifest.product() + ")");
      }
      return manifest;
    }
  }

  /** What the archive says about itself. */
  public Manifest manifest() {
    return manifest;
  }

  @Override
  public String epoch() {
    return manifest.epoch();
  }

  /**
   * Parts that are missing, not named, of another length or of another checksum; at last, whether
   * anything at all was changed in the file.
   */
  @Override
  public List<Damage> damages() {
    List<Damage> damages = new ArrayList<>();
    manifest.parts().forEach(part -> damage(part).ifPresent(damages::add));
    Set<String> expected = new HashSet<>(Set.of(Manifest.NAME));
    manifest.parts().forEach(part -> expected.add(part.name()));
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (!expected.remove(name)) {
        damages.add(Damage.of(name, "it does not belong to the archive"));
      }
    }
    if (manifest.isSealed() && !isAsItWasWritten()) {
      damages.add(Damage.of(file.getFileName().toString(), "it is not the file that was written"));
    }
    return damages;
  }

  private boolean isAsItWasWritten() {
    try {
      return ArchiveSeal.holds(file);
    } catch (IOException failure) {
      return false;
    }
  }

  private Optional<Damage> damage(Manifest.Part part) {
    ZipEntry entry = zip.getEntry(part.name());
    if (entry == null) {
      return Optional.of(Damage.of(part.name(), "it is missing"));
    }
    try (DigestInputStream content =
        new DigestInputStream(zip.getInputStream(entry), ArchiveWriter.sha256())) {
      long rows = lineFeeds(content);
      String sha256 = HexFormat.of().formatHex(content.getMessageDigest().digest());
      return rows == part.rows() && sha256.equals(part.sha256())
          ? Optional.empty()
          : Optional.of(Damage.of(part.name(), "its checksum is not the one in the manifest"));
    } catch (IOException failure) {
      return Optional.of(Damage.of(part.name(), "it cannot be read ({})", failure.toString()));
    }
  }

  private static long lineFeeds(InputStream content) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      for (int i = 0; i < read; i++) {
        lines += buffer[i] == '\n' ? 1 : 0;
      }
    }
    return lines;
  }

  @Override
  public void read(ArchivedTable table, Rows rows) {
    ZipEntry entry = zip.getEntry(table.name() + ".ndjson");
    if (entry == null) {
      return;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.row(line);
      }
    } catch (IOException failure) {
      throw new ArchiveProblem(
          table.name() + " in " + file + " cannot be read: " + failure.getMessage(), failure);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException failure) {
      throw new ArchiveProblem(file + " cannot be closed: " + failure.getMessage(), failure);
    }
  }
}
