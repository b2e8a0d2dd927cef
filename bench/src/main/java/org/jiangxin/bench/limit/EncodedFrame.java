package org.jiangxin.bench.limit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A text frame as it goes over the wire, in memory that any number of sockets may send. */
final class EncodedFrame {
  private static final byte FINAL_TEXT = (byte) 0x81;
  private static final byte TWO_BYTES = 126;

  private EncodedFrame() {}

  /**
   * Encodes a text.
   *
   * @param text from 126 to 65,535 bytes in UTF-8
   */
  static ByteBuf of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length + 4);
    direct.put(FINAL_TEXT).put(TWO_BYTES).putShort((short) bytes.length).put(bytes).flip();
    return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct));
  }
}
