package org.jiangxin.scoring.team;

import org.jiangxin.scoring.exact.Exact;

/** A ranked entry as its delegation's result sees it. */
public record TeamMember(String entry, String delegation, Exact total) {}
