package org.jiangxin.scoring.check;

import org.jiangxin.scoring.Remark;

/**
 * One thing an organiser has to mend.
 *
 * @param path relative to the event, such as {@code scheme.parts[2].max}
 * @param message a sentence that says what is wrong and what would be right
 */
public record SchemeProblem(String path, Remark message) {}
