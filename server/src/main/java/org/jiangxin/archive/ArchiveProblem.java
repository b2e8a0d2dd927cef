package org.jiangxin.archive;

/** Why work on an archive failed, in one sentence for whoever asked for it. */
public final class ArchiveProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The work failed for a reason of its own. */
  public ArchiveProblem(String sentence) {
    super(sentence);
  }

  /** The work failed because of something else. */
  public ArchiveProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
