package org.jiangxin.competition;

/** Something that the document names by an id, unique among its kind. */
public interface Identified {

  /** {@code [A-Za-z0-9][A-Za-z0-9._-]{0,63}}. */
  String id();
}
