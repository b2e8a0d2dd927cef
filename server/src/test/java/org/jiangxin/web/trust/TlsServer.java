package org.jiangxin.web.trust;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;

/** A server that answers "secure" over TLS. */
final class TlsServer {
  private TlsServer() {}

  static int start(Vertx vertx, LocalAuthority.ServerCertificate certificate) {
    return vertx
        .createHttpServer(
            new HttpServerOptions()
                .setSsl(true)
                .setKeyCertOptions(
                    new PemKeyCertOptions()
                        .setCertValue(Buffer.buffer(certificate.chain()))
                        .setKeyValue(Buffer.buffer(certificate.key()))))
        .requestHandler(request -> request.response().end("secure"))
        .listen(0, "127.0.0.1")
        .await()
        .actualPort();
  }
}
