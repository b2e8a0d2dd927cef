package org.jiangxin.competition;

import java.util.Optional;

/**
 * A person who gives marks or leads a panel.
 *
 * @param delegation id of where they come from
 */
public record Judge(
    String id, String name, Optional<String> delegation, Optional<String> organisation)
    implements Identified {}
