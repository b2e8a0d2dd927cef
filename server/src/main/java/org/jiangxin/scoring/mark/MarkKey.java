package org.jiangxin.scoring.mark;

import java.util.Optional;

/**
 * Which mark it is.
 *
 * @param judge who gave it; without meaning (and best left empty) for {@code once} aspects, whose
 *     latest mark is the panel's
 */
public record MarkKey(String entry, String aspect, Optional<String> judge) {}
