package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedJsonTest {

  private static final CheckedJson BODY =
      CheckedJson.of(
          new JsonObject("{\"a\": [{\"n\": 1.5, \"s\": \" x \", \"d\": \"13.8.\", \"f\": 1}]}"));

  @Test
  void everythingThatIsWrongIsRefusedAtOnceWithItsPath() {
    CheckedJson item = BODY.at("a").items().get(0);
    assertEquals(Optional.of("x"), item.at("s").text(3));
    item.at("n").whole(0, 9);
    item.at("d").day();
    item.at("f").flag();
    item.at("missing").required(3);
    item.at("s").items();
    Refusal refused = assertThrows(Refusal.class, () -> BODY.accept("odd", "Odd"));
    assertEquals(
        List.of("a[0].n", "a[0].d", "a[0].f", "a[0].missing", "a[0].s"),
        refused.problem().items().stream().map(Problem.Item::path).toList());
  }
}
