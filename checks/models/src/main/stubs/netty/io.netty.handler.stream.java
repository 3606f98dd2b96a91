package io.netty.handler.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;

public class ChunkedWriteHandler extends ChannelDuplexHandler {
  public ChunkedWriteHandler();
  public ChunkedWriteHandler(int maxPendingWrites);
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public void resumeTransfer();
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception;
}

public interface ChunkedInput<B> {
  boolean isEndOfInput() throws Exception;
  void close() throws Exception;
  B readChunk(ChannelHandlerContext ctx) throws Exception;
  B readChunk(ByteBufAllocator allocator) throws Exception;
  long length();
  long progress();
}

public class ChunkedFile implements ChunkedInput<ByteBuf> {
  public ChunkedFile(File file) throws IOException;
  public ChunkedFile(File file, int chunkSize) throws IOException;
  public ChunkedFile(RandomAccessFile file) throws IOException;
  public ChunkedFile(RandomAccessFile file, int chunkSize) throws IOException;
  public ChunkedFile(RandomAccessFile file, long offset, long length, int chunkSize)
      throws IOException;
  public long startOffset();
  public long endOffset();
  public long currentOffset();
  public boolean isEndOfInput() throws Exception;
  public void close() throws Exception;
  public ByteBuf readChunk(ChannelHandlerContext ctx) throws Exception;
  public ByteBuf readChunk(ByteBufAllocator allocator) throws Exception;
  public long length();
  public long progress();
}

public class ChunkedStream implements ChunkedInput<ByteBuf> {
  public ChunkedStream(InputStream in);
  public ChunkedStream(InputStream in, int chunkSize);
  public long transferredBytes();
  public boolean isEndOfInput() throws Exception;
  public void close() throws Exception;
  public ByteBuf readChunk(ChannelHandlerContext ctx) throws Exception;
  public ByteBuf readChunk(ByteBufAllocator allocator) throws Exception;
  public long length();
  public long progress();
}
