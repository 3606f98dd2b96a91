package jakarta.mail.util;

import jakarta.activation.DataSource;
import jakarta.mail.internet.SharedInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

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

public interface LineInputStream {
  String readLine() throws IOException;
}

public interface LineOutputStream {
  void writeln(String s) throws IOException;
  void writeln() throws IOException;
  void write(byte[] content) throws IOException;
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

public interface StreamProvider {
  InputStream inputBase64(InputStream in);
  OutputStream outputBase64(OutputStream out);
  InputStream inputBinary(InputStream in);
  OutputStream outputBinary(OutputStream out);
  OutputStream outputB(OutputStream out);
  InputStream inputQ(InputStream in);
  OutputStream outputQ(OutputStream out, boolean encodingWord);
  LineInputStream inputLineStream(InputStream in, boolean allowutf8);
  LineOutputStream outputLineStream(OutputStream out, boolean allowutf8);
  InputStream inputQP(InputStream in);
  OutputStream outputQP(OutputStream out);
  InputStream inputSharedByteArray(byte[] buff);
  InputStream inputUU(InputStream in);
  OutputStream outputUU(OutputStream out, String filename);
  static StreamProvider provider();

  public enum EncoderTypes {
    BASE_64, B_ENCODER, Q_ENCODER, BINARY_ENCODER, BIT7_ENCODER, BIT8_ENCODER, QUOTED_PRINTABLE_ENCODER, UU_ENCODER, X_UU_ENCODER, X_UUE;
    public String getEncoder();
  }
}
