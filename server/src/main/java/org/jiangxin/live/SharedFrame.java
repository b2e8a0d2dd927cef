package org.jiangxin.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One text frame, encoded once and written to any number of sockets without copying it.
 *
 * <p>Its bytes go into the pipeline behind the encoder that would encode them for each socket
 * again. They lie in memory that the garbage collector frees, because no socket knows which of them
 * is the last to write them.
 */
final class SharedFrame {
  private static final int FINAL_TEXT = 0x81;
  private static final int SHORT = 125;
  private static final int MEDIUM = 0xFFFF;

  private final byte[] text;
  private final ByteBuf encoded;

  /** Encodes a text given in UTF-8. */
  SharedFrame(byte[] text) {
    this.text = text;
    ByteBuffer direct = ByteBuffer.allocateDirect(text.length + 10);
    direct.put((byte) FINAL_TEXT);
    putLength(direct, text.length);
    direct.put(text).flip();
    this.encoded = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct));
  }

  private static void putLength(ByteBuffer buffer, int length) {
    if (length <= SHORT) {
      buffer.put((byte) length);
    } else if (length <= MEDIUM) {
      buffer.put((byte) (SHORT + 1)).putShort((short) length);
    } else {
      buffer.put((byte) (SHORT + 2)).putLong(length);
    }
  }

  /** The size of the text in bytes. */
  int size() {
    return text.length;
  }

  /** The text, for sockets that encode it themselves. */
  String text() {
    return new String(text, StandardCharsets.UTF_8);
  }

  /**
   * Writes the bytes behind a socket's encoder, on its event loop; a socket that breaks says so by
   * closing.
   */
  @SuppressWarnings("FutureReturnValueIgnored")
  void writeBehind(ChannelHandlerContext encoder) {
    encoder.writeAndFlush(encoded.duplicate(), encoder.voidPromise());
  }
}
