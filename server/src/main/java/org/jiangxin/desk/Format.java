package org.jiangxin.desk;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form in which a resource is wanted. */
enum Format {
  JSON("application/json", ""),
  CSV("text/csv; charset=utf-8", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String mediaType;
  private final String accepted;

  Format(String mediaType, String accepted) {
    this.mediaType = mediaType;
    this.accepted = accepted;
  }

  String mediaType() {
    return mediaType;
  }

  /** By the path's ending, else what the caller likes best, else JSON. */
  static Format of(RoutingContext call) {
    String path = call.request().path();
    for (Format format : values()) {
      if (path.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    return call.parsedHeaders().accept().stream()
        .filter(wanted -> wanted.weight() > 0)
        .flatMap(wanted -> accepted(wanted).stream())
        .findFirst()
        .orElse(JSON);
  }

  /** The first form that a caller's range of media types takes in. */
  private static Optional<Format> accepted(MIMEHeader range) {
    return Arrays.stream(values()).filter(format -> format.isIn(range)).findFirst();
  }

  private boolean isIn(MIMEHeader range) {
    String wanted = (range.component() + "/" + range.subComponent()).toLowerCase(Locale.ROOT);
    String type = mediaType.replaceFirst(";.*", "");
    return wanted.equals("*/*")
        || wanted.equals(type)
        || wanted.equals(type.replaceFirst("/.*", "/*"));
  }

  /** A file name for the resource, or nothing for JSON, which is not saved as a file. */
  Optional<String> fileName(String stem) {
    return accepted.isEmpty() ? Optional.empty() : Optional.of(stem + "." + accepted);
  }
}
