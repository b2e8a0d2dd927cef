package org.jiangxin.bench.client;

import java.util.Optional;

/** How a server's clients speak; marks and standings are the same JSON in all of them. */
public enum Dialect {
  /** JSON in text frames. */
  PLAIN,

  /** Socket.IO 4 over a WebSocket from the start. */
  SOCKET_IO {
    @Override
    String mark(String json) {
      return "42[\"mark\"," + json + "]";
    }

    @Override
    Optional<String> reply(String text, Role role) {
      if (text.startsWith("0{")) {
        return Optional.of("40");
      }
      return text.equals("2") ? Optional.of("3") : Optional.empty();
    }
  },

  /** STOMP 1.2. */
  STOMP {
    @Override
    Optional<String> greeting() {
      return Optional.of("CONNECT\naccept-version:1.2\nheart-beat:0,0\nhost:bench\n\n\0");
    }

    @Override
    String mark(String json) {
      return "SEND\ndestination:/app/mark\ncontent-type:application/json\n\n" + json + "\0";
    }

    @Override
    Optional<String> reply(String text, Role role) {
      String wanted = role == Role.SCREEN ? "/topic/standings" : "/user/queue/answers";
      return text.startsWith("CONNECTED")
          ? Optional.of("SUBSCRIBE\nid:0\ndestination:" + wanted + "\n\n\0")
          : Optional.empty();
    }
  };

  /** What a client is there for. */
  enum Role {
    SCREEN,
    JUDGE
  }

  /** What a client says first. */
  Optional<String> greeting() {
    return Optional.empty();
  }

  /** The text of the frame that carries a mark. */
  String mark(String json) {
    return json;
  }

  /** What the protocol wants said back to a frame. */
  Optional<String> reply(String text, Role role) {
    return Optional.empty();
  }
}
