package org.apache.commons.httpclient.methods;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Enumeration;
import org.apache.commons.httpclient.HttpConnection;
import org.apache.commons.httpclient.HttpException;
import org.apache.commons.httpclient.HttpMethodBase;
import org.apache.commons.httpclient.HttpState;
import org.apache.commons.httpclient.NameValuePair;
import org.apache.commons.httpclient.methods.multipart.Part;

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class GetMethod extends HttpMethodBase {
  public GetMethod();
  public GetMethod(String uri);
  public String getName();
  public void recycle();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class PostMethod extends EntityEnclosingMethod {
  public static final String FORM_URL_ENCODED_CONTENT_TYPE = "application/x-www-form-urlencoded";
  public PostMethod();
  public PostMethod(String uri);
  public String getName();
  protected boolean hasRequestContent();
  protected void clearRequestBody();
  protected RequestEntity generateRequestEntity();
  public void setParameter(String parameterName, String parameterValue);
  public NameValuePair getParameter(String paramName);
  public NameValuePair[] getParameters();
  public void addParameter(String paramName, String paramValue) throws IllegalArgumentException;
  public void addParameter(NameValuePair param) throws IllegalArgumentException;
  public void addParameters(NameValuePair[] parameters);
  public boolean removeParameter(String paramName) throws IllegalArgumentException;
  public boolean removeParameter(String paramName, String paramValue)
      throws IllegalArgumentException;
  public void setRequestBody(NameValuePair[] parametersBody) throws IllegalArgumentException;
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class PutMethod extends EntityEnclosingMethod {
  public PutMethod();
  public PutMethod(String uri);
  public String getName();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class DeleteMethod extends HttpMethodBase {
  public DeleteMethod();
  public DeleteMethod(String uri);
  public String getName();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class HeadMethod extends HttpMethodBase {
  public HeadMethod();
  public HeadMethod(String uri);
  public String getName();
  public void recycle();
  protected void readResponseBody(HttpState state, HttpConnection conn) throws HttpException,
      IOException;
  public int getBodyCheckTimeout();
  public void setBodyCheckTimeout(int timeout);
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class OptionsMethod extends HttpMethodBase {
  public OptionsMethod();
  public OptionsMethod(String uri);
  public String getName();
  public boolean isAllowed(String method);
  public Enumeration getAllowedMethods();
  protected void processResponseHeaders(HttpState state, HttpConnection conn);
  public boolean needContentLength();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class TraceMethod extends HttpMethodBase {
  public TraceMethod(String uri);
  public String getName();
  public void recycle();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class MultipartPostMethod extends ExpectContinueMethod {
  public static final String MULTIPART_FORM_CONTENT_TYPE = "multipart/form-data";
  public MultipartPostMethod();
  public MultipartPostMethod(String uri);
  protected boolean hasRequestContent();
  public String getName();
  public void addParameter(String parameterName, String parameterValue);
  public void addParameter(String parameterName, File parameterFile) throws FileNotFoundException;
  public void addParameter(String parameterName, String fileName, File parameterFile)
      throws FileNotFoundException;
  public void addPart(Part part);
  public Part[] getParts();
  protected void addContentLengthRequestHeader(HttpState state, HttpConnection conn)
      throws IOException, HttpException;
  protected void addContentTypeRequestHeader(HttpState state, HttpConnection conn)
      throws IOException, HttpException;
  protected void addRequestHeaders(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected boolean writeRequestBody(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected long getRequestContentLength() throws IOException;
  public void recycle();
}

@Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public abstract class EntityEnclosingMethod extends ExpectContinueMethod {
  public static final long CONTENT_LENGTH_AUTO = -2L;
  public static final long CONTENT_LENGTH_CHUNKED = -1L;
  public EntityEnclosingMethod();
  public EntityEnclosingMethod(String uri);
  protected boolean hasRequestContent();
  protected void clearRequestBody();
  protected byte[] generateRequestBody();
  protected RequestEntity generateRequestEntity();
  public boolean getFollowRedirects();
  public void setFollowRedirects(boolean followRedirects);
  public void setRequestContentLength(int length);
  public String getRequestCharSet();
  public void setRequestContentLength(long length);
  public void setContentChunked(boolean chunked);
  protected long getRequestContentLength();
  protected void addRequestHeaders(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  protected void addContentLengthRequestHeader(HttpState state, HttpConnection conn)
      throws IOException, HttpException;
  public void setRequestBody(InputStream body);
  public void setRequestBody(String body);
  protected boolean writeRequestBody(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
  public void recycle();
  public RequestEntity getRequestEntity();
  public void setRequestEntity(RequestEntity requestEntity);
}

public class ByteArrayRequestEntity implements RequestEntity {
  public ByteArrayRequestEntity(byte[] content);
  public ByteArrayRequestEntity(byte[] content, String contentType);
  public boolean isRepeatable();
  public String getContentType();
  public void writeRequest(OutputStream out) throws IOException;
  public long getContentLength();
  public byte[] getContent();
}

public abstract class ExpectContinueMethod extends HttpMethodBase {
  public ExpectContinueMethod();
  public ExpectContinueMethod(String uri);
  public boolean getUseExpectHeader();
  public void setUseExpectHeader(boolean value);
  protected boolean hasRequestContent();
  protected void addRequestHeaders(HttpState state, HttpConnection conn) throws IOException,
      HttpException;
}

public class FileRequestEntity implements RequestEntity {
  public FileRequestEntity(File file, String contentType);
  public long getContentLength();
  public String getContentType();
  public boolean isRepeatable();
  public void writeRequest(OutputStream out) throws IOException;
}

public class InputStreamRequestEntity implements RequestEntity {
  public static final int CONTENT_LENGTH_AUTO = -2;
  public InputStreamRequestEntity(InputStream content);
  public InputStreamRequestEntity(InputStream content, String contentType);
  public InputStreamRequestEntity(InputStream content, long contentLength);
  public InputStreamRequestEntity(InputStream content, long contentLength, String contentType);
  public String getContentType();
  public boolean isRepeatable();
  public void writeRequest(OutputStream out) throws IOException;
  public long getContentLength();
  public InputStream getContent();
}

public interface RequestEntity {
  boolean isRepeatable();
  void writeRequest(OutputStream out) throws IOException;
  long getContentLength();
  String getContentType();
}

public class StringRequestEntity implements RequestEntity {
  public StringRequestEntity(String content);
  public StringRequestEntity(String content, String contentType, String charset)
      throws UnsupportedEncodingException;
  public String getContentType();
  public boolean isRepeatable();
  public void writeRequest(OutputStream out) throws IOException;
  public long getContentLength();
  public String getContent();
  public String getCharset();
}
