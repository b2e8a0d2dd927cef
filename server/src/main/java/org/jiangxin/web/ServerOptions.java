package org.jiangxin.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Http2Settings;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Limits of the HTTP server.
 *
 * @param port what to listen on; the same negative number stands for one free port that all
 *     instances share
 * @param slowness how slow a client may be
 */
record ServerOptions(int port, SlowClients.Limits slowness) {
  /** Of connections that are no sockets: those have a heartbeat instead. */
  private static final int IDLE_SECONDS = 60;

  /**
   * How long a client may acknowledge nothing of what was written to it: a tablet that went out of
   * reach without a word is noticed so. Where the transport is not the native one, TCP's own
   * patience of some minutes counts.
   */
  private static final int UNACKNOWLEDGED_MILLIS = 30_000;

  private static final int HEADERS_BYTES = 16 * 1024;
  private static final int LINE_BYTES = 8 * 1024;
  private static final int FRAME_BYTES = 64 * 1024;
  private static final int BACKLOG = 1024;
  private static final int STREAMS = 100;

  HttpServerOptions vertx(WebSettings settings) {
    HttpServerOptions options =
        new HttpServerOptions()
            .setIdleTimeout(IDLE_SECONDS)
            .setIdleTimeoutUnit(TimeUnit.SECONDS)
            .setMaxHeaderSize(HEADERS_BYTES)
            .setMaxInitialLineLength(LINE_BYTES)
            .setMaxWebSocketFrameSize(FRAME_BYTES)
            .setMaxWebSocketMessageSize(FRAME_BYTES)
            .setPerMessageWebSocketCompressionSupported(false)
            .setPerFrameWebSocketCompressionSupported(false)
            .setAcceptBacklog(BACKLOG)
            .setTcpKeepAlive(true)
            .setTcpUserTimeout(UNACKNOWLEDGED_MILLIS)
            .setHttp2ClearTextEnabled(false)
            .setInitialSettings(new Http2Settings().setMaxConcurrentStreams(STREAMS));
    settings.certificate().ifPresent(certificate -> secure(options, certificate));
    return options;
  }

  private static void secure(HttpServerOptions options, WebSettings.Certificate certificate) {
    options
        .setSsl(true)
        .setUseAlpn(true)
        .setEnabledSecureTransportProtocols(Set.of("TLSv1.2", "TLSv1.3"))
        .setKeyCertOptions(
            new PemKeyCertOptions()
                .setCertValue(Buffer.buffer(certificate.chain()))
                .setKeyValue(Buffer.buffer(certificate.key())));
  }
}
