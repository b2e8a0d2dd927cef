package org.jiangxin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;

/** An import never points up. */
@AnalyzeClasses(packages = "org.jiangxin", importOptions = DoNotIncludeTests.class)
class LayersTest {

  /** From top to bottom; packages on one line stand beside each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("cli"),
          List.of("web"),
          List.of("live"),
          List.of("display", "desk", "pairing", "export", "archive"),
          List.of("standings"),
          List.of("marking"),
          List.of("competition"),
          List.of("access"),
          List.of("http"),
          List.of("store"),
          List.of("language"),
          List.of("scoring"));

  @ArchTest
  static final ArchRule IMPORTS_NEVER_POINT_UP =
      CompositeArchRule.of(
          IntStream.range(1, LAYERS.size()).mapToObj(LayersTest::neverUpFrom).toList());

  @ArchTest
  static final ArchRule FEATURES_DO_NOT_NEED_EACH_OTHER_IN_CIRCLES =
      slices().matching("org.jiangxin.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule SCORING_DEPENDS_ON_THE_JDK_ONLY =
      classes()
          .that()
          .resideInAPackage("org.jiangxin.scoring..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.jiangxin.scoring..", "java..");

  @ArchTest
  static final ArchRule EVERY_CLASS_HAS_A_LAYER =
      classes()
          .should()
          .resideInAnyPackage(
              LAYERS.stream()
                  .flatMap(List::stream)
                  .map(name -> "org.jiangxin." + name + "..")
                  .toArray(String[]::new));

  private static ArchRule neverUpFrom(int layer) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(LAYERS.subList(layer, layer + 1)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(LAYERS.subList(0, layer)))
        .allowEmptyShould(true);
  }

  private static String[] packages(List<List<String>> layers) {
    return layers.stream()
        .flatMap(List::stream)
        .map(name -> "org.jiangxin." + name + "..")
        .toArray(String[]::new);
  }
}
