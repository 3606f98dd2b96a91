package org.springframework.core.io.buffer;

import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.reactivestreams.Publisher;
import org.springframework.core.io.Resource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface DataBuffer {
  DataBufferFactory factory();
  int indexOf(IntPredicate predicate, int fromIndex);
  int lastIndexOf(IntPredicate predicate, int fromIndex);
  int readableByteCount();
  int writableByteCount();
  int capacity();
  DataBuffer capacity(int capacity);
  default DataBuffer ensureCapacity(int capacity);
  DataBuffer ensureWritable(int capacity);
  int readPosition();
  DataBuffer readPosition(int readPosition);
  int writePosition();
  DataBuffer writePosition(int writePosition);
  byte getByte(int index);
  byte read();
  DataBuffer read(byte[] destination);
  DataBuffer read(byte[] destination, int offset, int length);
  DataBuffer write(byte b);
  DataBuffer write(byte[] source);
  DataBuffer write(byte[] source, int offset, int length);
  DataBuffer write(DataBuffer... buffers);
  DataBuffer write(ByteBuffer... buffers);
  default DataBuffer write(CharSequence charSequence, Charset charset);
  DataBuffer slice(int index, int length);
  default DataBuffer retainedSlice(int index, int length);
  DataBuffer split(int index);
  ByteBuffer asByteBuffer();
  ByteBuffer asByteBuffer(int index, int length);
  default ByteBuffer toByteBuffer();
  ByteBuffer toByteBuffer(int index, int length);
  default void toByteBuffer(ByteBuffer dest);
  void toByteBuffer(int srcPos, ByteBuffer dest, int destPos, int length);
  DataBuffer.ByteBufferIterator readableByteBuffers();
  DataBuffer.ByteBufferIterator writableByteBuffers();
  default InputStream asInputStream();
  default InputStream asInputStream(boolean releaseOnClose);
  default OutputStream asOutputStream();
  default String toString(Charset charset);
  String toString(int index, int length, Charset charset);

  interface ByteBufferIterator extends Iterator<ByteBuffer>, Closeable {}
}

public interface DataBufferFactory {
  DataBuffer allocateBuffer();
  DataBuffer allocateBuffer(int initialCapacity);
  DataBuffer wrap(ByteBuffer byteBuffer);
  DataBuffer wrap(byte[] bytes);
  DataBuffer join(List<? extends DataBuffer> dataBuffers);
  boolean isDirect();
}

public abstract class DataBufferUtils {
  public DataBufferUtils();
  public static Flux<DataBuffer> readInputStream(Callable<InputStream> inputStreamSupplier,
      DataBufferFactory bufferFactory, int bufferSize);
  public static Flux<DataBuffer> readByteChannel(Callable<ReadableByteChannel> channelSupplier,
      DataBufferFactory bufferFactory, int bufferSize);
  public static Flux<DataBuffer> readAsynchronousFileChannel(
      Callable<AsynchronousFileChannel> channelSupplier, DataBufferFactory bufferFactory,
      int bufferSize);
  public static Flux<DataBuffer> readAsynchronousFileChannel(
      Callable<AsynchronousFileChannel> channelSupplier, long position,
      DataBufferFactory bufferFactory, int bufferSize);
  public static Flux<DataBuffer> read(Path path, DataBufferFactory bufferFactory, int bufferSize,
      OpenOption... options);
  public static Flux<DataBuffer> read(Resource resource, DataBufferFactory bufferFactory,
      int bufferSize);
  public static Flux<DataBuffer> read(Resource resource, long position,
      DataBufferFactory bufferFactory, int bufferSize);
  public static Flux<DataBuffer> write(Publisher<DataBuffer> source, OutputStream outputStream);
  public static Flux<DataBuffer> write(Publisher<DataBuffer> source, WritableByteChannel channel);
  public static Flux<DataBuffer> write(Publisher<DataBuffer> source,
      AsynchronousFileChannel channel);
  public static Flux<DataBuffer> write(Publisher<? extends DataBuffer> source,
      AsynchronousFileChannel channel, long position);
  public static Mono<Void> write(Publisher<DataBuffer> source, Path destination,
      OpenOption... options);
  public static Publisher<DataBuffer> outputStreamPublisher(Consumer<OutputStream> consumer,
      DataBufferFactory bufferFactory, Executor executor);
  public static Publisher<DataBuffer> outputStreamPublisher(Consumer<OutputStream> consumer,
      DataBufferFactory bufferFactory, Executor executor, int chunkSize);
  public static <T extends DataBuffer> InputStream subscriberInputStream(Publisher<T> publisher,
      int demand);
  public static <T extends DataBuffer> Flux<T> takeUntilByteCount(Publisher<T> publisher,
      long maxByteCount);
  public static <T extends DataBuffer> Flux<T> skipUntilByteCount(Publisher<T> publisher,
      long maxByteCount);
  public static <T extends DataBuffer> T retain(T dataBuffer);
  public static <T extends DataBuffer> T touch(T dataBuffer, Object hint);
  public static boolean release(DataBuffer dataBuffer);
  public static Consumer<DataBuffer> releaseConsumer();
  public static Mono<DataBuffer> join(Publisher<? extends DataBuffer> dataBuffers);
  public static Mono<DataBuffer> join(Publisher<? extends DataBuffer> buffers, int maxByteCount);
  public static DataBufferUtils.Matcher matcher(byte[] delimiter);
  public static DataBufferUtils.Matcher matcher(byte[]... delimiters);

  public interface Matcher {}
}

public class JettyDataBufferFactory implements DataBufferFactory {}
