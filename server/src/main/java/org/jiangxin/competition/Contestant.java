package org.jiangxin.competition;

import java.util.Optional;

/**
 * A person who takes part.
 *
 * @param delegation id of whom they stand for
 * @param organisation school or company
 */
public record Contestant(
    String id, String name, Optional<String> delegation, Optional<String> organisation)
    implements Identified {}
