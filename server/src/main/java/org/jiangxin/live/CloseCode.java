package org.jiangxin.live;

/** The codes with which sockets are closed (RFC 6455, section 7.4). */
enum CloseCode {
  GOING_AWAY(1001),
  NOT_TEXT(1003),
  POLICY(1008),
  TOO_BIG(1009),
  RESTART(1012),
  TRY_AGAIN_LATER(1013),
  SESSION_ENDED(4401);

  private final int number;

  CloseCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
