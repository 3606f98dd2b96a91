package com.google.api.client.http;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.UNLIMITED;

import com.google.api.client.util.BackOff;
import com.google.api.client.util.GenericData;
import com.google.api.client.util.ObjectParser;
import com.google.api.client.util.Sleeper;
import com.google.api.client.util.StreamingContent;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.logging.Logger;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class HttpTransport {
  public HttpTransport();
  @Unbounded({WRITE, CALL}) @Carries public final HttpRequestFactory createRequestFactory();
  @Unbounded({WRITE, CALL})
  public final HttpRequestFactory createRequestFactory(HttpRequestInitializer initializer);
  public boolean supportsMethod(String method) throws IOException;
  public boolean isMtls();
  protected LowLevelHttpRequest buildRequest(String method, String url) throws IOException;
  @Closes public void shutdown() throws IOException;
  public boolean isShutdown();
}

public final class HttpRequestFactory {
  public HttpTransport getTransport();
  public HttpRequestInitializer getInitializer();
  @Carries
  public HttpRequest buildRequest(String requestMethod, GenericUrl url, HttpContent content)
      throws IOException;
  @Carries public HttpRequest buildDeleteRequest(GenericUrl url) throws IOException;
  @Carries public HttpRequest buildGetRequest(GenericUrl url) throws IOException;
  @Carries
  public HttpRequest buildPostRequest(GenericUrl url, HttpContent content) throws IOException;
  @Carries
  public HttpRequest buildPutRequest(GenericUrl url, HttpContent content) throws IOException;
  @Carries
  public HttpRequest buildPatchRequest(GenericUrl url, HttpContent content) throws IOException;
  @Carries public HttpRequest buildHeadRequest(GenericUrl url) throws IOException;
}

public interface HttpRequestInitializer {
  void initialize(HttpRequest request) throws IOException;
}

public final class HttpRequest {
  public static final String VERSION;
  public static final String USER_AGENT_SUFFIX;
  public static final int DEFAULT_NUMBER_OF_RETRIES = 10;
  public HttpTransport getTransport();
  public String getRequestMethod();
  public HttpRequest setRequestMethod(String requestMethod);
  public GenericUrl getUrl();
  public HttpRequest setUrl(GenericUrl url);
  public HttpContent getContent();
  public HttpRequest setContent(HttpContent content);
  public HttpEncoding getEncoding();
  public HttpRequest setEncoding(HttpEncoding encoding);
  public BackOffPolicy getBackOffPolicy();
  public HttpRequest setBackOffPolicy(BackOffPolicy backOffPolicy);
  public int getContentLoggingLimit();
  public HttpRequest setContentLoggingLimit(int contentLoggingLimit);
  public boolean isLoggingEnabled();
  public HttpRequest setLoggingEnabled(boolean loggingEnabled);
  public boolean isCurlLoggingEnabled();
  public HttpRequest setCurlLoggingEnabled(boolean curlLoggingEnabled);
  public int getConnectTimeout();
  @Bounds(CONNECT) public HttpRequest setConnectTimeout(int connectTimeout);
  public int getReadTimeout();
  @Bounds(READ) public HttpRequest setReadTimeout(int readTimeout);
  public int getWriteTimeout();
  @Bounds(WRITE) public HttpRequest setWriteTimeout(int writeTimeout);
  public HttpHeaders getHeaders();
  public HttpRequest setHeaders(HttpHeaders headers);
  public HttpHeaders getResponseHeaders();
  public HttpRequest setResponseHeaders(HttpHeaders responseHeaders);
  public HttpExecuteInterceptor getInterceptor();
  public HttpRequest setInterceptor(HttpExecuteInterceptor interceptor);
  public HttpUnsuccessfulResponseHandler getUnsuccessfulResponseHandler();
  public HttpRequest setUnsuccessfulResponseHandler(
      HttpUnsuccessfulResponseHandler unsuccessfulResponseHandler);
  public HttpIOExceptionHandler getIOExceptionHandler();
  public HttpRequest setIOExceptionHandler(HttpIOExceptionHandler ioExceptionHandler);
  public HttpResponseInterceptor getResponseInterceptor();
  public HttpRequest setResponseInterceptor(HttpResponseInterceptor responseInterceptor);
  public int getNumberOfRetries();
  public HttpRequest setNumberOfRetries(int numRetries);
  public HttpRequest setParser(ObjectParser parser);
  public final ObjectParser getParser();
  public boolean getFollowRedirects();
  public HttpRequest setFollowRedirects(boolean followRedirects);
  public boolean getUseRawRedirectUrls();
  public HttpRequest setUseRawRedirectUrls(boolean useRawRedirectUrls);
  public boolean getThrowExceptionOnExecuteError();
  public HttpRequest setThrowExceptionOnExecuteError(boolean throwExceptionOnExecuteError);
  public boolean getRetryOnExecuteIOException();
  public HttpRequest setRetryOnExecuteIOException(boolean retryOnExecuteIOException);
  public boolean getSuppressUserAgentSuffix();
  public HttpRequest setSuppressUserAgentSuffix(boolean suppressUserAgentSuffix);
  public boolean getResponseReturnRawInputStream();
  public HttpRequest setResponseReturnRawInputStream(boolean responseReturnRawInputStream);
  @Blocking(NETWORK) public HttpResponse execute() throws IOException;
  @Forks(EXECUTOR) public Future<HttpResponse> executeAsync(Executor executor);
  @Forks(UNLIMITED) public Future<HttpResponse> executeAsync();
  public boolean handleRedirect(int statusCode, HttpHeaders responseHeaders);
  public Sleeper getSleeper();
  public HttpRequest setSleeper(Sleeper sleeper);
}

public final class HttpResponse {
  public int getContentLoggingLimit();
  public HttpResponse setContentLoggingLimit(int contentLoggingLimit);
  public boolean isLoggingEnabled();
  public HttpResponse setLoggingEnabled(boolean loggingEnabled);
  public String getContentEncoding();
  public String getContentType();
  public HttpMediaType getMediaType();
  public HttpHeaders getHeaders();
  public boolean isSuccessStatusCode();
  public int getStatusCode();
  public String getStatusMessage();
  public HttpTransport getTransport();
  public HttpRequest getRequest();
  @Blocking(NETWORK) public InputStream getContent() throws IOException;
  @Blocking(NETWORK) public void download(OutputStream outputStream) throws IOException;
  @Blocking(NETWORK) public void ignore() throws IOException;
  @Blocking(NETWORK) public void disconnect() throws IOException;
  @Blocking(NETWORK) public <T> T parseAs(Class<T> dataClass) throws IOException;
  @Blocking(NETWORK) public Object parseAs(Type dataType) throws IOException;
  @Blocking(NETWORK) public String parseAsString() throws IOException;
  public Charset getContentCharset();
}

public class HttpResponseException extends IOException {
  public HttpResponseException(HttpResponse response);
  protected HttpResponseException(HttpResponseException.Builder builder);
  public final boolean isSuccessStatusCode();
  public final int getStatusCode();
  public final String getStatusMessage();
  public HttpHeaders getHeaders();
  public final String getContent();
  public final int getAttemptCount();
  public static StringBuilder computeMessageBuffer(HttpResponse response);

  public static class Builder {}
}

public interface HttpContent extends StreamingContent {
  long getLength() throws IOException;
  String getType();
  boolean retrySupported();
  void writeTo(OutputStream out) throws IOException;
}

public class HttpHeaders extends GenericData {
  public HttpHeaders();
  public HttpHeaders clone();
  public HttpHeaders set(String fieldName, Object value);
  public final String getAccept();
  public HttpHeaders setAccept(String accept);
  public final String getAcceptEncoding();
  public HttpHeaders setAcceptEncoding(String acceptEncoding);
  public final String getAuthorization();
  public final List<String> getAuthorizationAsList();
  public HttpHeaders setAuthorization(String authorization);
  public HttpHeaders setAuthorization(List<String> authorization);
  public final String getCacheControl();
  public HttpHeaders setCacheControl(String cacheControl);
  public final String getContentEncoding();
  public HttpHeaders setContentEncoding(String contentEncoding);
  public final Long getContentLength();
  public HttpHeaders setContentLength(Long contentLength);
  public final String getContentMD5();
  public HttpHeaders setContentMD5(String contentMD5);
  public final String getContentRange();
  public HttpHeaders setContentRange(String contentRange);
  public final String getContentType();
  public HttpHeaders setContentType(String contentType);
  public final String getCookie();
  public HttpHeaders setCookie(String cookie);
  public final String getDate();
  public HttpHeaders setDate(String date);
  public final String getETag();
  public HttpHeaders setETag(String etag);
  public final String getExpires();
  public HttpHeaders setExpires(String expires);
  public final String getIfModifiedSince();
  public HttpHeaders setIfModifiedSince(String ifModifiedSince);
  public final String getIfMatch();
  public HttpHeaders setIfMatch(String ifMatch);
  public final String getIfNoneMatch();
  public HttpHeaders setIfNoneMatch(String ifNoneMatch);
  public final String getIfUnmodifiedSince();
  public HttpHeaders setIfUnmodifiedSince(String ifUnmodifiedSince);
  public final String getIfRange();
  public HttpHeaders setIfRange(String ifRange);
  public final String getLastModified();
  public HttpHeaders setLastModified(String lastModified);
  public final String getLocation();
  public HttpHeaders setLocation(String location);
  public final String getMimeVersion();
  public HttpHeaders setMimeVersion(String mimeVersion);
  public final String getRange();
  public HttpHeaders setRange(String range);
  public final String getRetryAfter();
  public HttpHeaders setRetryAfter(String retryAfter);
  public final String getUserAgent();
  public HttpHeaders setUserAgent(String userAgent);
  public final String getAuthenticate();
  public final List<String> getAuthenticateAsList();
  public HttpHeaders setAuthenticate(String authenticate);
  public HttpHeaders addWarning(String warning);
  public final List<String> getWarning();
  public final Long getAge();
  public HttpHeaders setAge(Long age);
  public HttpHeaders setBasicAuthentication(String username, String password);
  public static void serializeHeadersForMultipartRequests(HttpHeaders headers, StringBuilder logbuf,
      Logger logger, Writer writer) throws IOException;
  public final void fromHttpResponse(LowLevelHttpResponse response, StringBuilder logger)
      throws IOException;
  public String getFirstHeaderStringValue(String name);
  public List<String> getHeaderStringValues(String name);
  public final void fromHttpHeaders(HttpHeaders headers);
}

public final class HttpMethods {
  private HttpMethods();
  public static final String CONNECT = "CONNECT";
  public static final String DELETE = "DELETE";
  public static final String GET = "GET";
  public static final String HEAD = "HEAD";
  public static final String OPTIONS = "OPTIONS";
  public static final String PATCH = "PATCH";
  public static final String POST = "POST";
  public static final String PUT = "PUT";
  public static final String TRACE = "TRACE";
}

public class GenericUrl extends GenericData {
  public GenericUrl();
  public GenericUrl(String encodedUrl);
  public GenericUrl(String encodedUrl, boolean verbatim);
  public GenericUrl(URI uri);
  public GenericUrl(URI uri, boolean verbatim);
  public GenericUrl(URL url);
  public GenericUrl(URL url, boolean verbatim);
  public GenericUrl clone();
  public GenericUrl set(String fieldName, Object value);
  public final String getScheme();
  public final void setScheme(String scheme);
  public String getHost();
  public final void setHost(String host);
  public final String getUserInfo();
  public final void setUserInfo(String userInfo);
  public int getPort();
  public final void setPort(int port);
  public List<String> getPathParts();
  public void setPathParts(List<String> pathParts);
  public String getFragment();
  public final void setFragment(String fragment);
  public final String build();
  public final String buildAuthority();
  public final String buildRelativeUrl();
  public final URI toURI();
  public final URL toURL();
  public final URL toURL(String relativeUrl);
  public Object getFirst(String name);
  public Collection<Object> getAll(String name);
  public String getRawPath();
  public void setRawPath(String encodedPath);
  public void appendRawPath(String encodedPath);
  public static List<String> toPathParts(String encodedPath);
  public static List<String> toPathParts(String encodedPath, boolean verbatim);
}

public class HttpBackOffUnsuccessfulResponseHandler implements HttpUnsuccessfulResponseHandler {
  public HttpBackOffUnsuccessfulResponseHandler(BackOff backOff);
  public final BackOff getBackOff();
  public final HttpBackOffUnsuccessfulResponseHandler.BackOffRequired getBackOffRequired();
  public HttpBackOffUnsuccessfulResponseHandler setBackOffRequired(
      HttpBackOffUnsuccessfulResponseHandler.BackOffRequired backOffRequired);
  public final Sleeper getSleeper();
  public HttpBackOffUnsuccessfulResponseHandler setSleeper(Sleeper sleeper);
  public boolean handleResponse(HttpRequest request, HttpResponse response, boolean supportsRetry)
      throws IOException;

  public interface BackOffRequired {
    boolean isRequired(HttpResponse response);
  }
}

public class HttpBackOffIOExceptionHandler implements HttpIOExceptionHandler {
  public HttpBackOffIOExceptionHandler(BackOff backOff);
  public final BackOff getBackOff();
  public final Sleeper getSleeper();
  public HttpBackOffIOExceptionHandler setSleeper(Sleeper sleeper);
  public boolean handleIOException(HttpRequest request, boolean supportsRetry) throws IOException;
}

public interface HttpUnsuccessfulResponseHandler {
  boolean handleResponse(HttpRequest request, HttpResponse response, boolean supportsRetry)
      throws IOException;
}

public interface HttpIOExceptionHandler {
  boolean handleIOException(HttpRequest request, boolean supportsRetry) throws IOException;
}

public interface HttpExecuteInterceptor {
  void intercept(HttpRequest request) throws IOException;
}

public interface HttpResponseInterceptor {
  void interceptResponse(HttpResponse response) throws IOException;
}

public interface HttpEncoding {
  String getName();
  void encode(StreamingContent content, OutputStream out) throws IOException;
}

public abstract class AbstractHttpContent implements HttpContent {
  protected AbstractHttpContent(String mediaType);
  protected AbstractHttpContent(HttpMediaType mediaType);
  public long getLength() throws IOException;
  public final HttpMediaType getMediaType();
  public AbstractHttpContent setMediaType(HttpMediaType mediaType);
  protected final Charset getCharset();
  public String getType();
  protected long computeLength() throws IOException;
  public boolean retrySupported();
  public static long computeLength(HttpContent content) throws IOException;
}

public final class ByteArrayContent extends AbstractInputStreamContent {
  public ByteArrayContent(String type, byte[] array);
  public ByteArrayContent(String type, byte[] array, int offset, int length);
  public static ByteArrayContent fromString(String type, String contentString);
  public long getLength();
  public boolean retrySupported();
  public InputStream getInputStream();
  public ByteArrayContent setType(String type);
  public ByteArrayContent setCloseInputStream(boolean closeInputStream);
}

public final class InputStreamContent extends AbstractInputStreamContent {
  public InputStreamContent(String type, InputStream inputStream);
  public long getLength();
  public boolean retrySupported();
  public InputStreamContent setRetrySupported(boolean retrySupported);
  public InputStream getInputStream();
  public InputStreamContent setType(String type);
  public InputStreamContent setCloseInputStream(boolean closeInputStream);
  public InputStreamContent setLength(long length);
}

public final class FileContent extends AbstractInputStreamContent {
  public FileContent(String type, File file);
  public long getLength();
  public boolean retrySupported();
  public InputStream getInputStream() throws FileNotFoundException;
  public File getFile();
  public FileContent setType(String type);
  public FileContent setCloseInputStream(boolean closeInputStream);
}

public class EmptyContent implements HttpContent {
  public EmptyContent();
  public long getLength() throws IOException;
  public String getType();
  public void writeTo(OutputStream out) throws IOException;
  public boolean retrySupported();
}

public class UrlEncodedContent extends AbstractHttpContent {
  public UrlEncodedContent(Object data);
  public UrlEncodedContent(Object data, boolean useUriPathEncoding);
  public void writeTo(OutputStream out) throws IOException;
  public UrlEncodedContent setMediaType(HttpMediaType mediaType);
  public final Object getData();
  public UrlEncodedContent setData(Object data);
  public static UrlEncodedContent getContent(HttpRequest request);
}

public abstract class LowLevelHttpRequest {
  public LowLevelHttpRequest();
  public void addHeader(String name, String value) throws IOException;
  public final void setContentLength(long contentLength) throws IOException;
  public final long getContentLength();
  public final void setContentEncoding(String contentEncoding) throws IOException;
  public final String getContentEncoding();
  public final void setContentType(String contentType) throws IOException;
  public final String getContentType();
  public final void setStreamingContent(StreamingContent streamingContent) throws IOException;
  public final StreamingContent getStreamingContent();
  public void setTimeout(int connectTimeout, int readTimeout) throws IOException;
  public void setWriteTimeout(int writeTimeout) throws IOException;
  public LowLevelHttpResponse execute() throws IOException;
}

public abstract class LowLevelHttpResponse {
  public LowLevelHttpResponse();
  public InputStream getContent() throws IOException;
  public String getContentEncoding() throws IOException;
  public long getContentLength() throws IOException;
  public String getContentType() throws IOException;
  public String getStatusLine() throws IOException;
  public int getStatusCode() throws IOException;
  public String getReasonPhrase() throws IOException;
  public int getHeaderCount() throws IOException;
  public String getHeaderName(int index) throws IOException;
  public String getHeaderValue(int index) throws IOException;
  public void disconnect() throws IOException;
}

public abstract class AbstractInputStreamContent implements HttpContent {
  public AbstractInputStreamContent(String type);
  public InputStream getInputStream() throws IOException;
  public void writeTo(OutputStream out) throws IOException;
  public String getType();
  public final boolean getCloseInputStream();
  public AbstractInputStreamContent setType(String type);
  public AbstractInputStreamContent setCloseInputStream(boolean closeInputStream);
}

public interface BackOffPolicy {}

public final class HttpMediaType {}
