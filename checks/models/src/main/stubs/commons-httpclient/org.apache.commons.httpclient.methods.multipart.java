package org.apache.commons.httpclient.methods.multipart;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.httpclient.methods.RequestEntity;
import org.apache.commons.httpclient.params.HttpMethodParams;

public class ByteArrayPartSource implements PartSource {
  public ByteArrayPartSource(String fileName, byte[] bytes);
  public long getLength();
  public String getFileName();
  public InputStream createInputStream() throws IOException;
}

public class FilePart extends PartBase {
  public static final String DEFAULT_CONTENT_TYPE = "application/octet-stream";
  public static final String DEFAULT_CHARSET = "ISO-8859-1";
  public static final String DEFAULT_TRANSFER_ENCODING = "binary";
  public FilePart(String name, PartSource partSource, String contentType, String charset);
  public FilePart(String name, PartSource partSource);
  public FilePart(String name, File file) throws FileNotFoundException;
  public FilePart(String name, File file, String contentType, String charset)
      throws FileNotFoundException;
  public FilePart(String name, String fileName, File file) throws FileNotFoundException;
  public FilePart(String name, String fileName, File file, String contentType, String charset)
      throws FileNotFoundException;
  protected void sendDispositionHeader(OutputStream out) throws IOException;
  protected void sendData(OutputStream out) throws IOException;
  protected PartSource getSource();
  protected long lengthOfData() throws IOException;
}

public class FilePartSource implements PartSource {
  public FilePartSource(File file) throws FileNotFoundException;
  public FilePartSource(String fileName, File file) throws FileNotFoundException;
  public long getLength();
  public String getFileName();
  public InputStream createInputStream() throws IOException;
}

public class MultipartRequestEntity implements RequestEntity {
  protected Part[] parts;
  public MultipartRequestEntity(Part[] parts, HttpMethodParams params);
  protected byte[] getMultipartBoundary();
  public boolean isRepeatable();
  public void writeRequest(OutputStream out) throws IOException;
  public long getContentLength();
  public String getContentType();
}

public abstract class Part {
  public Part();
  public static String getBoundary();
  public String getName();
  public String getContentType();
  public String getCharSet();
  public String getTransferEncoding();
  protected byte[] getPartBoundary();
  public boolean isRepeatable();
  protected void sendStart(OutputStream out) throws IOException;
  protected void sendDispositionHeader(OutputStream out) throws IOException;
  protected void sendContentTypeHeader(OutputStream out) throws IOException;
  protected void sendTransferEncodingHeader(OutputStream out) throws IOException;
  protected void sendEndOfHeader(OutputStream out) throws IOException;
  protected void sendData(OutputStream out) throws IOException;
  protected long lengthOfData() throws IOException;
  protected void sendEnd(OutputStream out) throws IOException;
  public void send(OutputStream out) throws IOException;
  public long length() throws IOException;
  public static void sendParts(OutputStream out, Part[] parts) throws IOException;
  public static void sendParts(OutputStream out, Part[] parts, byte[] partBoundary)
      throws IOException;
  public static long getLengthOfParts(Part[] parts) throws IOException;
  public static long getLengthOfParts(Part[] parts, byte[] partBoundary) throws IOException;
}

public abstract class PartBase extends Part {
  public PartBase(String name, String contentType, String charSet, String transferEncoding);
  public String getName();
  public String getContentType();
  public String getCharSet();
  public String getTransferEncoding();
  public void setCharSet(String charSet);
  public void setContentType(String contentType);
  public void setName(String name);
  public void setTransferEncoding(String transferEncoding);
}

public interface PartSource {
  long getLength();
  String getFileName();
  InputStream createInputStream() throws IOException;
}

public class StringPart extends PartBase {
  public static final String DEFAULT_CONTENT_TYPE = "text/plain";
  public static final String DEFAULT_CHARSET = "US-ASCII";
  public static final String DEFAULT_TRANSFER_ENCODING = "8bit";
  public StringPart(String name, String value, String charset);
  public StringPart(String name, String value);
  protected void sendData(OutputStream out) throws IOException;
  protected long lengthOfData() throws IOException;
  public void setCharSet(String charSet);
}
