package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LingeringCloseTest {
  private static final byte[] TOO_BIG = {(byte) 0x88, 2, 1009 >> 8, (byte) 1009};
  private static final byte[] BLOCK = new byte[64 * 1024];
  private static final long EVER = TimeUnit.DAYS.toMillis(1);

  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  @AfterEach
  void stop() {
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }

  /**
   * A server that says in a close frame that it was too much, and closes as soon as anything comes.
   */
  private Socket connect(long longestMillis, long mostBytes) throws IOException {
    Channel server =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel
                        .pipeline()
                        .addLast(new LingeringClose(longestMillis, mostBytes), new Refusing());
                  }
                })
            .bind(InetAddress.getLoopbackAddress(), 0)
            .syncUninterruptibly()
            .channel();
    int port = ((InetSocketAddress) server.localAddress()).getPort();
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private static final class Refusing extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      ReferenceCountUtil.release(message);
      context
          .writeAndFlush(Unpooled.wrappedBuffer(TOO_BIG))
          .addListener(ChannelFutureListener.CLOSE);
    }
  }

  private static void sendUntilCut(Socket client, byte[] block) throws IOException {
    while (true) {
      client.getOutputStream().write(block);
    }
  }

  @Test
  void theLastWordArrivesThoughTheClientGoesOnSending() throws IOException {
    try (Socket client = connect(EVER, Long.MAX_VALUE)) {
      for (int block = 0; block < 100; block++) {
        client.getOutputStream().write(BLOCK);
      }
      assertArrayEquals(TOO_BIG, client.getInputStream().readAllBytes());
    }
  }

  @Test
  void whoSendsWithoutEndIsCutAfterSoManyBytes() throws IOException {
    try (Socket client = connect(EVER, BLOCK.length)) {
      assertThrows(IOException.class, () -> sendUntilCut(client, BLOCK));
    }
  }

  @Test
  void whoSendsSlowlyIsCutAfterSomeTime() throws IOException {
    try (Socket client = connect(50, Long.MAX_VALUE)) {
      assertThrows(IOException.class, () -> sendUntilCut(client, new byte[1]));
    }
  }
}
