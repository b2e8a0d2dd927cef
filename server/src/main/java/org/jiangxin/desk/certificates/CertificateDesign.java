package org.jiangxin.desk.certificates;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jiangxin.http.CheckedJson;

/**
 * How a certificate looks.
 *
 * @param landscape whether the A4 sheet lies on its long side
 * @param background id of the competition's picture that fills the sheet
 */
record CertificateDesign(
    boolean landscape, Optional<String> background, List<CertificateField> fields) {
  private static final int MOST_FIELDS = 40;
  private static final int LONGEST_ID = 64;

  /** Copies the list. */
  CertificateDesign {
    fields = List.copyOf(fields);
  }

  /**
   * Reads a design.
   *
   * @throws org.jiangxin.http.Refusal 422 with everything that is wrong
   */
  static CertificateDesign read(CheckedJson json) {
    List<CheckedJson> fields = json.at("fields").items();
    if (fields.size() > MOST_FIELDS) {
      json.at("fields").problem("must have at most {} items", MOST_FIELDS);
    }
    CertificateDesign design =
        new CertificateDesign(
            json.at("landscape").flag(),
            json.at("background").text(LONGEST_ID),
            fields.stream().limit(MOST_FIELDS).map(CertificateField::read).toList());
    json.accept("certificate", "The certificate cannot be saved");
    return design;
  }

  JsonObject json() {
    JsonArray all = new JsonArray();
    fields.forEach(field -> all.add(field.json()));
    return new JsonObject()
        .put("landscape", landscape)
        .put("background", background.orElse(null))
        .put("fields", all);
  }
}
