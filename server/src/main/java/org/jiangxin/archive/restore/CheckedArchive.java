package org.jiangxin.archive.restore;

import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.verify.Report;
import org.jiangxin.archive.verify.Verification;

/**
 * An archive together with what its verification found: all of an archive is checked before a
 * database is so much as opened for it.
 */
public record CheckedArchive(ArchiveFile archive, Report report) {

  /** Verifies an archive. */
  public static CheckedArchive of(ArchiveFile archive) {
    return new CheckedArchive(archive, Verification.of(archive));
  }
}
