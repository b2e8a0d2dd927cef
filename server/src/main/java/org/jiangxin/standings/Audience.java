package org.jiangxin.standings;

/** Who looks at standings. What each may see is decided in {@link Visibility}. */
public enum Audience {
  /** Anybody, on any screen. */
  PUBLIC,
  /** The event's chief judge. */
  CHIEF,
  /** The competition's organisers. */
  ORGANIZER
}
