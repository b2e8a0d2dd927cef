package org.jiangxin.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose client sent too much and may still be sending: after the last word that
 * says so the server sends no more, and throws away what comes until the client has closed as well.
 * A kernel that closes at once tells the client to forget what it has not read yet (TCP reset),
 * which is that very word.
 *
 * <p>For so long and so many bytes only: nobody can hold a connection in this way. Other closes are
 * closes. Belongs to one channel, just below the encoder of its frames or answers.
 *
 * <p>What Netty's calls return here is what they are given; a channel that breaks says so by
 * closing.
 */
@SuppressWarnings("FutureReturnValueIgnored")
final class LingeringClose extends ChannelDuplexHandler {
  private static final long LONGEST_MILLIS = 5_000;
  private static final long MOST_BYTES = 16L * 1024 * 1024;
  private static final int CLOSE_FRAME = 0x88;

  /** Not as agreed; too big. */
  private static final Set<Integer> TOO_MUCH = Set.of(1008, 1009);

  private final long longestMillis;
  private final long mostBytes;
  private boolean saidWhy;
  private boolean lingering;
  private long discarded;

  /**
   * A handler for one channel.
   *
   * @param longestMillis from the close until the connection is cut at the latest
   * @param mostBytes that are thrown away before the connection is cut
   */
  LingeringClose(long longestMillis, long mostBytes) {
    this.longestMillis = longestMillis;
    this.mostBytes = mostBytes;
  }

  /**
   * Prepares a socket that was just opened, on its event loop; a close frame may be its last word.
   *
   * @param encoder of its frames
   */
  static void prepare(ChannelHandlerContext encoder) {
    encoder
        .pipeline()
        .addBefore(encoder.name(), null, new LingeringClose(LONGEST_MILLIS, MOST_BYTES));
  }

  /**
   * Prepares a connection whose next answer is its last word, on its event loop.
   *
   * @param codec of its requests or answers
   */
  static void prepareForLastAnswer(ChannelHandlerContext codec) {
    LingeringClose lingering = new LingeringClose(LONGEST_MILLIS, MOST_BYTES);
    lingering.saidWhy = true;
    codec.pipeline().addBefore(codec.name(), null, lingering);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
    saidWhy |= message instanceof ByteBuf frame && saysTooMuch(frame);
    context.write(message, written);
  }

  private static boolean saysTooMuch(ByteBuf frame) {
    int start = frame.readerIndex();
    return frame.readableBytes() >= 4
        && frame.getUnsignedByte(start) == CLOSE_FRAME
        && TOO_MUCH.contains(frame.getUnsignedShort(start + 2));
  }

  @Override
  public void close(ChannelHandlerContext context, ChannelPromise closed) {
    if (!saidWhy
        || !context.channel().isActive()
        || !(context.channel() instanceof DuplexChannel channel)) {
      context.close(closed);
      return;
    }
    channel.closeFuture().addListener(done -> closed.trySuccess());
    if (!lingering) {
      lingering = true;
      linger(context, channel);
    }
  }

  private void linger(ChannelHandlerContext context, DuplexChannel channel) {
    Future<?> end =
        context.executor().schedule(() -> cut(context), longestMillis, TimeUnit.MILLISECONDS);
    channel.closeFuture().addListener(done -> end.cancel(false));
    lastWord(context).addListener(said -> channel.shutdownOutput());
    channel.config().setAutoRead(true);
    context.read();
  }

  private static Future<?> lastWord(ChannelHandlerContext context) {
    SslHandler tls = context.pipeline().get(SslHandler.class);
    return tls == null ? context.writeAndFlush(Unpooled.EMPTY_BUFFER) : tls.closeOutbound();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!lingering) {
      context.fireChannelRead(message);
      return;
    }
    discarded += message instanceof ByteBuf bytes ? bytes.readableBytes() : 0;
    ReferenceCountUtil.release(message);
    if (discarded > mostBytes) {
      cut(context);
    }
  }

  private static void cut(ChannelHandlerContext context) {
    context.close();
  }
}
