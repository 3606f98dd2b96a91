package javax.mail.util;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.activation.DataSource;
import javax.mail.internet.SharedInputStream;

public class ByteArrayDataSource implements DataSource {
  public ByteArrayDataSource(InputStream is, String type) throws IOException;
  public ByteArrayDataSource(byte[] data, String type);
  public ByteArrayDataSource(String data, String type) throws IOException;
  public InputStream getInputStream() throws IOException;
  public OutputStream getOutputStream() throws IOException;
  public String getContentType();
  public String getName();
  public void setName(String name);
}

public class SharedByteArrayInputStream extends ByteArrayInputStream implements SharedInputStream {
  public SharedByteArrayInputStream(byte[] buf);
  public SharedByteArrayInputStream(byte[] buf, int offset, int length);
  public long getPosition();
  public InputStream newStream(long start, long end);
}

public class SharedFileInputStream extends BufferedInputStream implements SharedInputStream {
  public SharedFileInputStream(File file) throws IOException;
  public SharedFileInputStream(String file) throws IOException;
  public SharedFileInputStream(File file, int size) throws IOException;
  public SharedFileInputStream(String file, int size) throws IOException;
  public int read() throws IOException;
  public int read(byte[] b, int off, int len) throws IOException;
  public long skip(long n) throws IOException;
  public int available() throws IOException;
  public void mark(int readlimit);
  public void reset() throws IOException;
  public boolean markSupported();
  public void close() throws IOException;
  public long getPosition();
  public InputStream newStream(long start, long end);
}
