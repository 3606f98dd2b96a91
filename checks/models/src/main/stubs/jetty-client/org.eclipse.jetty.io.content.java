package org.eclipse.jetty.io.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Collection;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;

public class ByteBufferContentSource implements Content.Source {
  public ByteBufferContentSource(ByteBuffer... byteBuffers);
  public ByteBufferContentSource(Collection<ByteBuffer> byteBuffers);
  public Collection<ByteBuffer> getByteBuffers();
  public long getLength();
  public Content.Chunk read();
  public boolean rewind();
  public void demand(Runnable demandCallback);
  public void fail(Throwable failure);
}

public class InputStreamContentSource implements Content.Source {
  public InputStreamContentSource(InputStream inputStream);
  public InputStreamContentSource(InputStream inputStream, ByteBufferPool bufferPool);
  public InputStreamContentSource(InputStream inputStream, ByteBufferPool.Sized bufferPool);
  public int getBufferSize();
  public void setBufferSize(int bufferSize);
  public boolean isUseDirectByteBuffers();
  public void setUseDirectByteBuffers(boolean useDirectByteBuffers);
  public Content.Chunk read();
  protected int fillBufferFromInputStream(InputStream inputStream, byte[] buffer)
      throws IOException;
  public void demand(Runnable demandCallback);
  public void fail(Throwable failure);
}

public class PathContentSource implements Content.Source {
  public PathContentSource(Path path);
  public PathContentSource(Path path, ByteBufferPool byteBufferPool);
  public PathContentSource(Path path, ByteBufferPool.Sized sizedBufferPool);
  public Path getPath();
  public long getLength();
  public int getBufferSize();
  public void setBufferSize(int bufferSize);
  public boolean isUseDirectByteBuffers();
  public void setUseDirectByteBuffers(boolean useDirectByteBuffers);
  public Content.Chunk read();
  protected SeekableByteChannel open() throws IOException;
  protected int read(SeekableByteChannel channel, ByteBuffer byteBuffer) throws IOException;
  protected boolean isReadComplete(long read);
  public void demand(Runnable demandCallback);
  public void fail(Throwable failure);
  public boolean rewind();
}
