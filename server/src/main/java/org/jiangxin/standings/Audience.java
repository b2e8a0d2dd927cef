package org.jiangxin.standings;

/** Who looks at standings. What each may see is decided in {@link Visibility}. */
public enum Audience {
  /** Anybody, on any screen. */
  PUBLIC,
  /** A contestant, looking at an entry of their own; to all other entries they are the public. */
  CONTESTANT,
  /** The event's chief judge. */
  CHIEF,
  /** The competition's organisers. */
  ORGANIZER
}
