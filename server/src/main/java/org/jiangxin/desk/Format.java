package org.jiangxin.desk;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
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

  /** By the path's ending, else by what the caller accepts, else JSON. */
  static Format of(RoutingContext call) {
    String path = call.request().path();
    for (Format format : values()) {
      if (path.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    String accept = Optional.ofNullable(call.request().getHeader(HttpHeaders.ACCEPT)).orElse("");
    if (accept.contains("text/csv")) {
      return CSV;
    }
    return accept.contains("spreadsheetml") ? XLSX : JSON;
  }

  /** A file name for the resource, or nothing for JSON, which is not saved as a file. */
  Optional<String> fileName(String stem) {
    return accepted.isEmpty() ? Optional.empty() : Optional.of(stem + "." + accepted);
  }
}
