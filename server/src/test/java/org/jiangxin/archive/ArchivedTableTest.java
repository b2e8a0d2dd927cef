package org.jiangxin.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.sqlclient.Pool;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ArchivedTableTest {

  private static Set<String> texts(Pool pool, String query) {
    return StreamSupport.stream(pool.query(query).execute().await().spliterator(), false)
        .map(row -> row.getString(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> replaced() {
    return ArchivedTable.ALL.stream()
        .filter(table -> table.restoring() == ArchivedTable.Restoring.REPLACED)
        .map(ArchivedTable::name);
  }

  @Test
  void everyTableIsArchivedOrLeftOutOnPurpose(Pool pool) {
    Set<String> known =
        Stream.of(ArchivedTable.ALL.stream().map(ArchivedTable::name).toList(), ArchivedTable.LEFT)
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        texts(pool, "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"), known);
  }

  @Test
  void nothingThatIsReplacedHangsOnWhatStays(Pool pool) {
    List<String> moving = Stream.concat(replaced(), ArchivedTable.RENEWED.stream()).toList();
    Set<String> keys =
        texts(
            pool,
            "SELECT conrelid::regclass || ' ' || confrelid::regclass FROM pg_constraint"
                + " WHERE contype = 'f'");

    for (String key : keys) {
      String[] ends = key.split(" ", 2);
      assertEquals(moving.contains(ends[0]), moving.contains(ends[1]), key);
    }
  }

  @Test
  void tablesComeAfterThoseTheyReferTo(Pool pool) {
    List<String> order = ArchivedTable.ALL.stream().map(ArchivedTable::name).toList();
    Set<String> keys =
        texts(
            pool,
            "SELECT conrelid::regclass || ' ' || confrelid::regclass FROM pg_constraint"
                + " WHERE contype = 'f'");

    for (String key : keys) {
      String[] ends = key.split(" ", 2);
      if (order.contains(ends[0])) {
        assertEquals(true, order.indexOf(ends[1]) < order.indexOf(ends[0]), key);
      }
    }
  }

  @Test
  void secretsHaveADefaultToComeBackWith(Pool pool) {
    for (ArchivedTable table : ArchivedTable.ALL) {
      for (String secret : table.secrets()) {
        assertEquals(
            Set.of(secret),
            texts(
                pool,
                "SELECT column_name::text FROM information_schema.columns WHERE column_default"
                    + " IS NOT NULL AND table_name = '%s' AND column_name = '%s'"
                        .formatted(table.name(), secret)));
      }
    }
  }
}
