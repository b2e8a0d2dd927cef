package org.jiangxin.desk.people.intake;

import java.util.Optional;

/**
 * A person as they will be.
 *
 * @param delegation id
 * @param row where the table first names them
 * @param known whether the competition knew them before
 */
record PersonPlan(
    String id,
    boolean judge,
    String name,
    Optional<String> delegation,
    Optional<String> organisation,
    Optional<String> qualification,
    int row,
    boolean known) {}
