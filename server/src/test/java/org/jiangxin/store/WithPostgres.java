package org.jiangxin.store;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import io.vertx.sqlclient.Pool;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives a test class a fresh, migrated database of its own on a real PostgreSQL. Parameters of
 * tests and of their set-up methods may be {@link DatabaseAddress}, {@link Database}, {@link Pool}
 * (both on an own Vert.x) and {@link Vertx} (that one; where {@code VertxExtension} stands beside
 * it, that extension gives the {@code Vertx}):
 *
 * <pre>{@code
 * @ExtendWith(WithPostgres.class)
 * class LedgerTest {
 *   @Test
 *   void keepsWhatIsWritten(Database database) { … database.transaction(…).await(); }
 * }
 * }</pre>
 *
 * One PostgreSQL serves the whole JVM; a new database is a copy of a migrated template, which takes
 * some 50 ms.
 */
public final class WithPostgres implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
  private static final Namespace SPACE = Namespace.create(WithPostgres.class);
  private static final List<Class<?>> TYPES =
      List.of(DatabaseAddress.class, Database.class, Pool.class, Vertx.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!isOutermost(context)) {
      return;
    }
    TestServer server =
        context
            .getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, SPACE)
            .computeIfAbsent(TestServer.class, key -> new TestServer(), TestServer.class);
    context.getStore(SPACE).put(TestDatabase.class, server.freshDatabase());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (isOutermost(context)) {
      context.getStore(SPACE).get(TestDatabase.class, TestDatabase.class).close();
    }
  }

  /** Nested classes share the database of the class around them. */
  private static boolean isOutermost(ExtensionContext context) {
    return context.getRequiredTestClass().getEnclosingClass() == null;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return TYPES.contains(type) && !(type == Vertx.class && hasVertxExtension(context));
  }

  private static boolean hasVertxExtension(ExtensionContext context) {
    return AnnotationSupport.findRepeatableAnnotations(
            context.getRequiredTestClass(), ExtendWith.class)
        .stream()
        .flatMap(extension -> Arrays.stream(extension.value()))
        .anyMatch(VertxExtension.class::equals);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestDatabase database = context.getStore(SPACE).get(TestDatabase.class, TestDatabase.class);
    Class<?> type = parameter.getParameter().getType();
    if (type == DatabaseAddress.class) {
      return database.address();
    }
    if (type == Vertx.class) {
      return database.vertx();
    }
    return type == Pool.class ? database.database().pool() : database.database();
  }
}
