package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandler;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.CombinedChannelDuplexHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.DecoderResultProvider;
import io.netty.handler.codec.DefaultHeaders;
import io.netty.handler.codec.Headers;
import io.netty.handler.codec.MessageAggregator;
import io.netty.handler.codec.MessageToMessageCodec;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.MessageToMessageEncoder;
import io.netty.handler.codec.compression.CompressionOptions;
import io.netty.handler.codec.compression.ZlibWrapper;
import io.netty.util.AsciiString;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.text.ParseException;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class HttpServerCodec
    extends CombinedChannelDuplexHandler<HttpRequestDecoder, HttpResponseEncoder>
    implements HttpServerUpgradeHandler.SourceCodec {
  public HttpServerCodec();
  public HttpServerCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize);
  public HttpServerCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders);
  public HttpServerCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize);
  public HttpServerCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths);
  public HttpServerCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths,
      boolean allowPartialChunks);
  public HttpServerCodec(HttpDecoderConfig config);
  public void upgradeFrom(ChannelHandlerContext ctx);
}

public final class HttpClientCodec
    extends CombinedChannelDuplexHandler<HttpResponseDecoder, HttpRequestEncoder>
    implements HttpClientUpgradeHandler.SourceCodec {
  public static final boolean DEFAULT_FAIL_ON_MISSING_RESPONSE = false;
  public static final boolean DEFAULT_PARSE_HTTP_AFTER_CONNECT_REQUEST = false;
  public HttpClientCodec();
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize);
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean failOnMissingResponse);
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean failOnMissingResponse, boolean validateHeaders);
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean failOnMissingResponse, boolean validateHeaders, boolean parseHttpAfterConnectRequest);
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean failOnMissingResponse, boolean validateHeaders, int initialBufferSize);
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean failOnMissingResponse, boolean validateHeaders, int initialBufferSize,
      boolean parseHttpAfterConnectRequest);
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean failOnMissingResponse, boolean validateHeaders, int initialBufferSize,
      boolean parseHttpAfterConnectRequest, boolean allowDuplicateContentLengths);
  public HttpClientCodec(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean failOnMissingResponse, boolean validateHeaders, int initialBufferSize,
      boolean parseHttpAfterConnectRequest, boolean allowDuplicateContentLengths,
      boolean allowPartialChunks);
  public HttpClientCodec(HttpDecoderConfig config, boolean parseHttpAfterConnectRequest,
      boolean failOnMissingResponse);
  public void prepareUpgradeFrom(ChannelHandlerContext ctx);
  public void upgradeFrom(ChannelHandlerContext ctx);
  public void setSingleDecode(boolean singleDecode);
  public boolean isSingleDecode();
}

public class HttpObjectAggregator
    extends MessageAggregator<HttpObject, HttpMessage, HttpContent, FullHttpMessage> {
  public HttpObjectAggregator(int maxContentLength);
  public HttpObjectAggregator(int maxContentLength, boolean closeOnExpectationFailed);
  protected boolean isStartMessage(HttpObject msg) throws Exception;
  protected boolean isContentMessage(HttpObject msg) throws Exception;
  protected boolean isLastContentMessage(HttpContent msg) throws Exception;
  protected boolean isAggregated(HttpObject msg) throws Exception;
  protected boolean isContentLengthInvalid(HttpMessage start, int maxContentLength);
  protected Object newContinueResponse(HttpMessage start, int maxContentLength,
      ChannelPipeline pipeline);
  protected boolean closeAfterContinueResponse(Object msg);
  protected boolean ignoreContentAfterContinueResponse(Object msg);
  protected FullHttpMessage beginAggregation(HttpMessage start, ByteBuf content) throws Exception;
  protected void aggregate(FullHttpMessage aggregated, HttpContent content) throws Exception;
  protected void finishAggregation(FullHttpMessage aggregated) throws Exception;
  protected void handleOversizedMessage(ChannelHandlerContext ctx, HttpMessage oversized)
      throws Exception;
}

public class HttpContentCompressor extends HttpContentEncoder {
  public HttpContentCompressor();
  public HttpContentCompressor(int compressionLevel);
  public HttpContentCompressor(int compressionLevel, int windowBits, int memLevel);
  public HttpContentCompressor(int compressionLevel, int windowBits, int memLevel,
      int contentSizeThreshold);
  public HttpContentCompressor(CompressionOptions... compressionOptions);
  public HttpContentCompressor(int contentSizeThreshold, CompressionOptions... compressionOptions);
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  protected HttpContentEncoder.Result beginEncode(HttpResponse httpResponse, String acceptEncoding)
      throws Exception;
  protected String determineEncoding(String acceptEncoding);
  protected ZlibWrapper determineWrapper(String acceptEncoding);
}

public class HttpContentDecompressor extends HttpContentDecoder {
  public HttpContentDecompressor();
  public HttpContentDecompressor(int maxAllocation);
  public HttpContentDecompressor(boolean strict);
  public HttpContentDecompressor(boolean strict, int maxAllocation);
  protected EmbeddedChannel newContentDecoder(String contentEncoding) throws Exception;
}

public class HttpRequestDecoder extends HttpObjectDecoder {
  public HttpRequestDecoder();
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize);
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders);
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize);
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths);
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths,
      boolean allowPartialChunks);
  public HttpRequestDecoder(HttpDecoderConfig config);
  protected HttpMessage createMessage(String[] initialLine) throws Exception;
  protected AsciiString splitHeaderName(byte[] sb, int start, int length);
  protected String splitFirstWordInitialLine(byte[] sb, int start, int length);
  protected String splitThirdWordInitialLine(byte[] sb, int start, int length);
  protected HttpMessage createInvalidMessage();
  protected boolean isDecodingRequest();
  protected boolean isContentAlwaysEmpty(HttpMessage msg);
}

public class HttpRequestEncoder extends HttpObjectEncoder<HttpRequest> {
  public HttpRequestEncoder();
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  protected void encodeInitialLine(ByteBuf buf, HttpRequest request) throws Exception;
}

public class HttpResponseDecoder extends HttpObjectDecoder {
  public HttpResponseDecoder();
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize);
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders);
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize);
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths);
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths,
      boolean allowPartialChunks);
  public HttpResponseDecoder(HttpDecoderConfig config);
  protected HttpMessage createMessage(String[] initialLine);
  protected HttpMessage createInvalidMessage();
  protected boolean isDecodingRequest();
}

public class HttpResponseEncoder extends HttpObjectEncoder<HttpResponse> {
  public HttpResponseEncoder();
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  protected void encodeInitialLine(ByteBuf buf, HttpResponse response) throws Exception;
  protected void sanitizeHeadersBeforeEncode(HttpResponse msg, boolean isAlwaysEmpty);
  protected boolean isContentAlwaysEmpty(HttpResponse msg);
}

public class HttpServerKeepAliveHandler extends ChannelDuplexHandler {
  public HttpServerKeepAliveHandler();
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
}

public class HttpServerExpectContinueHandler extends ChannelInboundHandlerAdapter {
  public HttpServerExpectContinueHandler();
  protected HttpResponse acceptMessage(HttpRequest request);
  protected HttpResponse rejectResponse(HttpRequest request);
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
}

public interface HttpMessage extends HttpObject {
  HttpVersion getProtocolVersion();
  HttpVersion protocolVersion();
  HttpMessage setProtocolVersion(HttpVersion version);
  HttpHeaders headers();
}

public interface HttpObject extends DecoderResultProvider {
  DecoderResult getDecoderResult();
}

public interface HttpRequest extends HttpMessage {
  HttpMethod getMethod();
  HttpMethod method();
  HttpRequest setMethod(HttpMethod method);
  String getUri();
  String uri();
  HttpRequest setUri(String uri);
  HttpRequest setProtocolVersion(HttpVersion version);
}

public interface HttpResponse extends HttpMessage {
  HttpResponseStatus getStatus();
  HttpResponseStatus status();
  HttpResponse setStatus(HttpResponseStatus status);
  HttpResponse setProtocolVersion(HttpVersion version);
}

public interface HttpContent extends HttpObject, ByteBufHolder {
  HttpContent copy();
  HttpContent duplicate();
  HttpContent retainedDuplicate();
  HttpContent replace(ByteBuf content);
  HttpContent retain();
  HttpContent retain(int increment);
  HttpContent touch();
  HttpContent touch(Object hint);
}

public interface LastHttpContent extends HttpContent {
  LastHttpContent EMPTY_LAST_CONTENT = null;
  HttpHeaders trailingHeaders();
  LastHttpContent copy();
  LastHttpContent duplicate();
  LastHttpContent retainedDuplicate();
  LastHttpContent replace(ByteBuf content);
  LastHttpContent retain(int increment);
  LastHttpContent retain();
  LastHttpContent touch();
  LastHttpContent touch(Object hint);
}

public interface FullHttpMessage extends HttpMessage, LastHttpContent {
  FullHttpMessage copy();
  FullHttpMessage duplicate();
  FullHttpMessage retainedDuplicate();
  FullHttpMessage replace(ByteBuf content);
  FullHttpMessage retain(int increment);
  FullHttpMessage retain();
  FullHttpMessage touch();
  FullHttpMessage touch(Object hint);
}

public interface FullHttpRequest extends HttpRequest, FullHttpMessage {
  FullHttpRequest copy();
  FullHttpRequest duplicate();
  FullHttpRequest retainedDuplicate();
  FullHttpRequest replace(ByteBuf content);
  FullHttpRequest retain(int increment);
  FullHttpRequest retain();
  FullHttpRequest touch();
  FullHttpRequest touch(Object hint);
  FullHttpRequest setProtocolVersion(HttpVersion version);
  FullHttpRequest setMethod(HttpMethod method);
  FullHttpRequest setUri(String uri);
}

public interface FullHttpResponse extends HttpResponse, FullHttpMessage {
  FullHttpResponse copy();
  FullHttpResponse duplicate();
  FullHttpResponse retainedDuplicate();
  FullHttpResponse replace(ByteBuf content);
  FullHttpResponse retain(int increment);
  FullHttpResponse retain();
  FullHttpResponse touch();
  FullHttpResponse touch(Object hint);
  FullHttpResponse setProtocolVersion(HttpVersion version);
  FullHttpResponse setStatus(HttpResponseStatus status);
}

public class DefaultHttpRequest extends DefaultHttpMessage implements HttpRequest {
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri);
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      boolean validateHeaders);
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      HttpHeadersFactory headersFactory);
  public DefaultHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      HttpHeaders headers);
  public HttpMethod getMethod();
  public HttpMethod method();
  public String getUri();
  public String uri();
  public HttpRequest setMethod(HttpMethod method);
  public HttpRequest setUri(String uri);
  public HttpRequest setProtocolVersion(HttpVersion version);
}

public class DefaultHttpResponse extends DefaultHttpMessage implements HttpResponse {
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status);
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status,
      boolean validateHeaders);
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status,
      boolean validateHeaders, boolean singleFieldHeaders);
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status,
      HttpHeadersFactory headersFactory);
  public DefaultHttpResponse(HttpVersion version, HttpResponseStatus status, HttpHeaders headers);
  public HttpResponseStatus getStatus();
  public HttpResponseStatus status();
  public HttpResponse setStatus(HttpResponseStatus status);
  public HttpResponse setProtocolVersion(HttpVersion version);
}

public class DefaultHttpContent extends DefaultHttpObject implements HttpContent {
  public DefaultHttpContent(ByteBuf content);
  public ByteBuf content();
  public HttpContent copy();
  public HttpContent duplicate();
  public HttpContent retainedDuplicate();
  public HttpContent replace(ByteBuf content);
  public int refCnt();
  public HttpContent retain();
  public HttpContent retain(int increment);
  public HttpContent touch();
  public HttpContent touch(Object hint);
  public boolean release();
  public boolean release(int decrement);
}

public class DefaultLastHttpContent extends DefaultHttpContent implements LastHttpContent {
  public DefaultLastHttpContent();
  public DefaultLastHttpContent(ByteBuf content);
  public DefaultLastHttpContent(ByteBuf content, boolean validateHeaders);
  public DefaultLastHttpContent(ByteBuf content, HttpHeadersFactory trailersFactory);
  public DefaultLastHttpContent(ByteBuf content, HttpHeaders trailingHeaders);
  public LastHttpContent copy();
  public LastHttpContent duplicate();
  public LastHttpContent retainedDuplicate();
  public LastHttpContent replace(ByteBuf content);
  public LastHttpContent retain(int increment);
  public LastHttpContent retain();
  public LastHttpContent touch();
  public LastHttpContent touch(Object hint);
  public HttpHeaders trailingHeaders();
}

public class DefaultFullHttpRequest extends DefaultHttpRequest implements FullHttpRequest {
  public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri);
  public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      ByteBuf content);
  public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      boolean validateHeaders);
  public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      ByteBuf content, boolean validateHeaders);
  public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      ByteBuf content, HttpHeadersFactory headersFactory, HttpHeadersFactory trailersFactory);
  public DefaultFullHttpRequest(HttpVersion httpVersion, HttpMethod method, String uri,
      ByteBuf content, HttpHeaders headers, HttpHeaders trailingHeader);
  public HttpHeaders trailingHeaders();
  public ByteBuf content();
  public int refCnt();
  public FullHttpRequest retain();
  public FullHttpRequest retain(int increment);
  public FullHttpRequest touch();
  public FullHttpRequest touch(Object hint);
  public boolean release();
  public boolean release(int decrement);
  public FullHttpRequest setProtocolVersion(HttpVersion version);
  public FullHttpRequest setMethod(HttpMethod method);
  public FullHttpRequest setUri(String uri);
  public FullHttpRequest copy();
  public FullHttpRequest duplicate();
  public FullHttpRequest retainedDuplicate();
  public FullHttpRequest replace(ByteBuf content);
}

public class DefaultFullHttpResponse extends DefaultHttpResponse implements FullHttpResponse {
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status);
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content);
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status,
      boolean validateHeaders);
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status,
      boolean validateHeaders, boolean singleFieldHeaders);
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content,
      boolean validateHeaders);
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content,
      boolean validateHeaders, boolean singleFieldHeaders);
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content,
      HttpHeadersFactory headersFactory, HttpHeadersFactory trailersFactory);
  public DefaultFullHttpResponse(HttpVersion version, HttpResponseStatus status, ByteBuf content,
      HttpHeaders headers, HttpHeaders trailingHeaders);
  public HttpHeaders trailingHeaders();
  public ByteBuf content();
  public int refCnt();
  public FullHttpResponse retain();
  public FullHttpResponse retain(int increment);
  public FullHttpResponse touch();
  public FullHttpResponse touch(Object hint);
  public boolean release();
  public boolean release(int decrement);
  public FullHttpResponse setProtocolVersion(HttpVersion version);
  public FullHttpResponse setStatus(HttpResponseStatus status);
  public FullHttpResponse copy();
  public FullHttpResponse duplicate();
  public FullHttpResponse retainedDuplicate();
  public FullHttpResponse replace(ByteBuf content);
}

public class DefaultHttpHeaders extends HttpHeaders {
  public DefaultHttpHeaders();
  public DefaultHttpHeaders(boolean validate);
  protected DefaultHttpHeaders(boolean validateValues,
      DefaultHeaders.NameValidator<CharSequence> nameValidator);
  protected DefaultHttpHeaders(DefaultHeaders.NameValidator<CharSequence> nameValidator,
      DefaultHeaders.ValueValidator<CharSequence> valueValidator);
  protected DefaultHttpHeaders(DefaultHeaders.NameValidator<CharSequence> nameValidator,
      DefaultHeaders.ValueValidator<CharSequence> valueValidator, int sizeHint);
  protected DefaultHttpHeaders(DefaultHeaders<CharSequence, CharSequence, ?> headers);
  public Headers<CharSequence, CharSequence, ?> unwrap();
  public HttpHeaders add(HttpHeaders headers);
  public HttpHeaders set(HttpHeaders headers);
  public HttpHeaders add(String name, Object value);
  public HttpHeaders add(CharSequence name, Object value);
  public HttpHeaders add(String name, Iterable<?> values);
  public HttpHeaders add(CharSequence name, Iterable<?> values);
  public HttpHeaders addInt(CharSequence name, int value);
  public HttpHeaders addShort(CharSequence name, short value);
  public HttpHeaders remove(String name);
  public HttpHeaders remove(CharSequence name);
  public HttpHeaders set(String name, Object value);
  public HttpHeaders set(CharSequence name, Object value);
  public HttpHeaders set(String name, Iterable<?> values);
  public HttpHeaders set(CharSequence name, Iterable<?> values);
  public HttpHeaders setInt(CharSequence name, int value);
  public HttpHeaders setShort(CharSequence name, short value);
  public HttpHeaders clear();
  public String get(String name);
  public String get(CharSequence name);
  public Integer getInt(CharSequence name);
  public int getInt(CharSequence name, int defaultValue);
  public Short getShort(CharSequence name);
  public short getShort(CharSequence name, short defaultValue);
  public Long getTimeMillis(CharSequence name);
  public long getTimeMillis(CharSequence name, long defaultValue);
  public List<String> getAll(String name);
  public List<String> getAll(CharSequence name);
  public List<Map.Entry<String, String>> entries();
  public Iterator<Map.Entry<String, String>> iterator();
  public Iterator<Map.Entry<CharSequence, CharSequence>> iteratorCharSequence();
  public Iterator<String> valueStringIterator(CharSequence name);
  public Iterator<CharSequence> valueCharSequenceIterator(CharSequence name);
  public boolean contains(String name);
  public boolean contains(CharSequence name);
  public boolean isEmpty();
  public int size();
  public boolean contains(String name, String value, boolean ignoreCase);
  public boolean contains(CharSequence name, CharSequence value, boolean ignoreCase);
  public Set<String> names();
  public HttpHeaders copy();
}

public abstract class HttpHeaders implements Iterable<Map.Entry<String, String>> {
  public static final HttpHeaders EMPTY_HEADERS;
  public static boolean isKeepAlive(HttpMessage message);
  public static void setKeepAlive(HttpMessage message, boolean keepAlive);
  public static String getHeader(HttpMessage message, String name);
  public static String getHeader(HttpMessage message, CharSequence name);
  public static String getHeader(HttpMessage message, String name, String defaultValue);
  public static String getHeader(HttpMessage message, CharSequence name, String defaultValue);
  public static void setHeader(HttpMessage message, String name, Object value);
  public static void setHeader(HttpMessage message, CharSequence name, Object value);
  public static void setHeader(HttpMessage message, String name, Iterable<?> values);
  public static void setHeader(HttpMessage message, CharSequence name, Iterable<?> values);
  public static void addHeader(HttpMessage message, String name, Object value);
  public static void addHeader(HttpMessage message, CharSequence name, Object value);
  public static void removeHeader(HttpMessage message, String name);
  public static void removeHeader(HttpMessage message, CharSequence name);
  public static void clearHeaders(HttpMessage message);
  public static int getIntHeader(HttpMessage message, String name);
  public static int getIntHeader(HttpMessage message, CharSequence name);
  public static int getIntHeader(HttpMessage message, String name, int defaultValue);
  public static int getIntHeader(HttpMessage message, CharSequence name, int defaultValue);
  public static void setIntHeader(HttpMessage message, String name, int value);
  public static void setIntHeader(HttpMessage message, CharSequence name, int value);
  public static void setIntHeader(HttpMessage message, String name, Iterable<Integer> values);
  public static void setIntHeader(HttpMessage message, CharSequence name, Iterable<Integer> values);
  public static void addIntHeader(HttpMessage message, String name, int value);
  public static void addIntHeader(HttpMessage message, CharSequence name, int value);
  public static Date getDateHeader(HttpMessage message, String name) throws ParseException;
  public static Date getDateHeader(HttpMessage message, CharSequence name) throws ParseException;
  public static Date getDateHeader(HttpMessage message, String name, Date defaultValue);
  public static Date getDateHeader(HttpMessage message, CharSequence name, Date defaultValue);
  public static void setDateHeader(HttpMessage message, String name, Date value);
  public static void setDateHeader(HttpMessage message, CharSequence name, Date value);
  public static void setDateHeader(HttpMessage message, String name, Iterable<Date> values);
  public static void setDateHeader(HttpMessage message, CharSequence name, Iterable<Date> values);
  public static void addDateHeader(HttpMessage message, String name, Date value);
  public static void addDateHeader(HttpMessage message, CharSequence name, Date value);
  public static long getContentLength(HttpMessage message);
  public static long getContentLength(HttpMessage message, long defaultValue);
  public static void setContentLength(HttpMessage message, long length);
  public static String getHost(HttpMessage message);
  public static String getHost(HttpMessage message, String defaultValue);
  public static void setHost(HttpMessage message, String value);
  public static void setHost(HttpMessage message, CharSequence value);
  public static Date getDate(HttpMessage message) throws ParseException;
  public static Date getDate(HttpMessage message, Date defaultValue);
  public static void setDate(HttpMessage message, Date value);
  public static boolean is100ContinueExpected(HttpMessage message);
  public static void set100ContinueExpected(HttpMessage message);
  public static void set100ContinueExpected(HttpMessage message, boolean set);
  public static boolean isTransferEncodingChunked(HttpMessage message);
  public static void removeTransferEncodingChunked(HttpMessage m);
  public static void setTransferEncodingChunked(HttpMessage m);
  public static boolean isContentLengthSet(HttpMessage m);
  public static boolean equalsIgnoreCase(CharSequence name1, CharSequence name2);
  public static void encodeAscii(CharSequence seq, ByteBuf buf);
  public static CharSequence newEntity(String name);
  protected HttpHeaders();
  public String get(String name);
  public String get(CharSequence name);
  public String get(CharSequence name, String defaultValue);
  public Integer getInt(CharSequence name);
  public int getInt(CharSequence name, int defaultValue);
  public Short getShort(CharSequence name);
  public short getShort(CharSequence name, short defaultValue);
  public Long getTimeMillis(CharSequence name);
  public long getTimeMillis(CharSequence name, long defaultValue);
  public List<String> getAll(String name);
  public List<String> getAll(CharSequence name);
  public List<Map.Entry<String, String>> entries();
  public boolean contains(String name);
  public Iterator<Map.Entry<String, String>> iterator();
  public Iterator<Map.Entry<CharSequence, CharSequence>> iteratorCharSequence();
  public Iterator<String> valueStringIterator(CharSequence name);
  public Iterator<? extends CharSequence> valueCharSequenceIterator(CharSequence name);
  public boolean contains(CharSequence name);
  public boolean isEmpty();
  public int size();
  public Set<String> names();
  public HttpHeaders add(String name, Object value);
  public HttpHeaders add(CharSequence name, Object value);
  public HttpHeaders add(String name, Iterable<?> values);
  public HttpHeaders add(CharSequence name, Iterable<?> values);
  public HttpHeaders add(HttpHeaders headers);
  public HttpHeaders addInt(CharSequence name, int value);
  public HttpHeaders addShort(CharSequence name, short value);
  public HttpHeaders set(String name, Object value);
  public HttpHeaders set(CharSequence name, Object value);
  public HttpHeaders set(String name, Iterable<?> values);
  public HttpHeaders set(CharSequence name, Iterable<?> values);
  public HttpHeaders set(HttpHeaders headers);
  public HttpHeaders setAll(HttpHeaders headers);
  public HttpHeaders setInt(CharSequence name, int value);
  public HttpHeaders setShort(CharSequence name, short value);
  public HttpHeaders remove(String name);
  public HttpHeaders remove(CharSequence name);
  public HttpHeaders clear();
  public boolean contains(String name, String value, boolean ignoreCase);
  public boolean containsValue(CharSequence name, CharSequence value, boolean ignoreCase);
  public final String getAsString(CharSequence name);
  public final List<String> getAllAsString(CharSequence name);
  public final Iterator<Map.Entry<String, String>> iteratorAsString();
  public boolean contains(CharSequence name, CharSequence value, boolean ignoreCase);
  public HttpHeaders copy();
}

public final class HttpHeaderNames {
  private HttpHeaderNames();
  public static final AsciiString ACCEPT;
  public static final AsciiString ACCEPT_CHARSET;
  public static final AsciiString ACCEPT_ENCODING;
  public static final AsciiString ACCEPT_LANGUAGE;
  public static final AsciiString ACCEPT_RANGES;
  public static final AsciiString ACCEPT_PATCH;
  public static final AsciiString ACCESS_CONTROL_ALLOW_CREDENTIALS;
  public static final AsciiString ACCESS_CONTROL_ALLOW_HEADERS;
  public static final AsciiString ACCESS_CONTROL_ALLOW_METHODS;
  public static final AsciiString ACCESS_CONTROL_ALLOW_ORIGIN;
  public static final AsciiString ACCESS_CONTROL_ALLOW_PRIVATE_NETWORK;
  public static final AsciiString ACCESS_CONTROL_EXPOSE_HEADERS;
  public static final AsciiString ACCESS_CONTROL_MAX_AGE;
  public static final AsciiString ACCESS_CONTROL_REQUEST_HEADERS;
  public static final AsciiString ACCESS_CONTROL_REQUEST_METHOD;
  public static final AsciiString ACCESS_CONTROL_REQUEST_PRIVATE_NETWORK;
  public static final AsciiString AGE;
  public static final AsciiString ALLOW;
  public static final AsciiString AUTHORIZATION;
  public static final AsciiString CACHE_CONTROL;
  public static final AsciiString CONNECTION;
  public static final AsciiString CONTENT_BASE;
  public static final AsciiString CONTENT_ENCODING;
  public static final AsciiString CONTENT_LANGUAGE;
  public static final AsciiString CONTENT_LENGTH;
  public static final AsciiString CONTENT_LOCATION;
  public static final AsciiString CONTENT_TRANSFER_ENCODING;
  public static final AsciiString CONTENT_DISPOSITION;
  public static final AsciiString CONTENT_MD5;
  public static final AsciiString CONTENT_RANGE;
  public static final AsciiString CONTENT_SECURITY_POLICY;
  public static final AsciiString CONTENT_TYPE;
  public static final AsciiString COOKIE;
  public static final AsciiString DATE;
  public static final AsciiString DNT;
  public static final AsciiString ETAG;
  public static final AsciiString EXPECT;
  public static final AsciiString EXPIRES;
  public static final AsciiString FROM;
  public static final AsciiString HOST;
  public static final AsciiString IF_MATCH;
  public static final AsciiString IF_MODIFIED_SINCE;
  public static final AsciiString IF_NONE_MATCH;
  public static final AsciiString IF_RANGE;
  public static final AsciiString IF_UNMODIFIED_SINCE;
  public static final AsciiString KEEP_ALIVE;
  public static final AsciiString LAST_MODIFIED;
  public static final AsciiString LOCATION;
  public static final AsciiString MAX_FORWARDS;
  public static final AsciiString ORIGIN;
  public static final AsciiString PRAGMA;
  public static final AsciiString PROXY_AUTHENTICATE;
  public static final AsciiString PROXY_AUTHORIZATION;
  public static final AsciiString PROXY_CONNECTION;
  public static final AsciiString RANGE;
  public static final AsciiString REFERER;
  public static final AsciiString RETRY_AFTER;
  public static final AsciiString SEC_WEBSOCKET_KEY1;
  public static final AsciiString SEC_WEBSOCKET_KEY2;
  public static final AsciiString SEC_WEBSOCKET_LOCATION;
  public static final AsciiString SEC_WEBSOCKET_ORIGIN;
  public static final AsciiString SEC_WEBSOCKET_PROTOCOL;
  public static final AsciiString SEC_WEBSOCKET_VERSION;
  public static final AsciiString SEC_WEBSOCKET_KEY;
  public static final AsciiString SEC_WEBSOCKET_ACCEPT;
  public static final AsciiString SEC_WEBSOCKET_EXTENSIONS;
  public static final AsciiString SERVER;
  public static final AsciiString SET_COOKIE;
  public static final AsciiString SET_COOKIE2;
  public static final AsciiString TE;
  public static final AsciiString TRAILER;
  public static final AsciiString TRANSFER_ENCODING;
  public static final AsciiString UPGRADE;
  public static final AsciiString UPGRADE_INSECURE_REQUESTS;
  public static final AsciiString USER_AGENT;
  public static final AsciiString VARY;
  public static final AsciiString VIA;
  public static final AsciiString WARNING;
  public static final AsciiString WEBSOCKET_LOCATION;
  public static final AsciiString WEBSOCKET_ORIGIN;
  public static final AsciiString WEBSOCKET_PROTOCOL;
  public static final AsciiString WWW_AUTHENTICATE;
  public static final AsciiString X_FRAME_OPTIONS;
  public static final AsciiString X_REQUESTED_WITH;
  public static final AsciiString ALT_SVC;
}

public final class HttpHeaderValues {
  private HttpHeaderValues();
  public static final AsciiString APPLICATION_JSON;
  public static final AsciiString APPLICATION_X_WWW_FORM_URLENCODED;
  public static final AsciiString APPLICATION_OCTET_STREAM;
  public static final AsciiString APPLICATION_XHTML;
  public static final AsciiString APPLICATION_XML;
  public static final AsciiString APPLICATION_ZSTD;
  public static final AsciiString ATTACHMENT;
  public static final AsciiString BASE64;
  public static final AsciiString BINARY;
  public static final AsciiString BOUNDARY;
  public static final AsciiString BYTES;
  public static final AsciiString CHARSET;
  public static final AsciiString CHUNKED;
  public static final AsciiString CLOSE;
  public static final AsciiString COMPRESS;
  public static final AsciiString CONTINUE;
  public static final AsciiString DEFLATE;
  public static final AsciiString X_DEFLATE;
  public static final AsciiString FILE;
  public static final AsciiString FILENAME;
  public static final AsciiString FORM_DATA;
  public static final AsciiString GZIP;
  public static final AsciiString BR;
  public static final AsciiString SNAPPY;
  public static final AsciiString ZSTD;
  public static final AsciiString GZIP_DEFLATE;
  public static final AsciiString X_GZIP;
  public static final AsciiString IDENTITY;
  public static final AsciiString KEEP_ALIVE;
  public static final AsciiString MAX_AGE;
  public static final AsciiString MAX_STALE;
  public static final AsciiString MIN_FRESH;
  public static final AsciiString MULTIPART_FORM_DATA;
  public static final AsciiString MULTIPART_MIXED;
  public static final AsciiString MUST_REVALIDATE;
  public static final AsciiString NAME;
  public static final AsciiString NO_CACHE;
  public static final AsciiString NO_STORE;
  public static final AsciiString NO_TRANSFORM;
  public static final AsciiString NONE;
  public static final AsciiString ZERO;
  public static final AsciiString ONLY_IF_CACHED;
  public static final AsciiString PRIVATE;
  public static final AsciiString PROXY_REVALIDATE;
  public static final AsciiString PUBLIC;
  public static final AsciiString QUOTED_PRINTABLE;
  public static final AsciiString S_MAXAGE;
  public static final AsciiString TEXT_CSS;
  public static final AsciiString TEXT_HTML;
  public static final AsciiString TEXT_EVENT_STREAM;
  public static final AsciiString TEXT_PLAIN;
  public static final AsciiString TRAILERS;
  public static final AsciiString UPGRADE;
  public static final AsciiString WEBSOCKET;
  public static final AsciiString XML_HTTP_REQUEST;
}

public class HttpMethod implements Comparable<HttpMethod> {
  public static final HttpMethod OPTIONS;
  public static final HttpMethod GET;
  public static final HttpMethod HEAD;
  public static final HttpMethod POST;
  public static final HttpMethod PUT;
  public static final HttpMethod PATCH;
  public static final HttpMethod DELETE;
  public static final HttpMethod TRACE;
  public static final HttpMethod CONNECT;
  public static HttpMethod valueOf(String name);
  public HttpMethod(String name);
  public String name();
  public AsciiString asciiName();
  public int compareTo(HttpMethod o);
}

public class HttpResponseStatus implements Comparable<HttpResponseStatus> {
  public static final HttpResponseStatus CONTINUE;
  public static final HttpResponseStatus SWITCHING_PROTOCOLS;
  public static final HttpResponseStatus PROCESSING;
  public static final HttpResponseStatus EARLY_HINTS;
  public static final HttpResponseStatus OK;
  public static final HttpResponseStatus CREATED;
  public static final HttpResponseStatus ACCEPTED;
  public static final HttpResponseStatus NON_AUTHORITATIVE_INFORMATION;
  public static final HttpResponseStatus NO_CONTENT;
  public static final HttpResponseStatus RESET_CONTENT;
  public static final HttpResponseStatus PARTIAL_CONTENT;
  public static final HttpResponseStatus MULTI_STATUS;
  public static final HttpResponseStatus MULTIPLE_CHOICES;
  public static final HttpResponseStatus MOVED_PERMANENTLY;
  public static final HttpResponseStatus FOUND;
  public static final HttpResponseStatus SEE_OTHER;
  public static final HttpResponseStatus NOT_MODIFIED;
  public static final HttpResponseStatus USE_PROXY;
  public static final HttpResponseStatus TEMPORARY_REDIRECT;
  public static final HttpResponseStatus PERMANENT_REDIRECT;
  public static final HttpResponseStatus BAD_REQUEST;
  public static final HttpResponseStatus UNAUTHORIZED;
  public static final HttpResponseStatus PAYMENT_REQUIRED;
  public static final HttpResponseStatus FORBIDDEN;
  public static final HttpResponseStatus NOT_FOUND;
  public static final HttpResponseStatus METHOD_NOT_ALLOWED;
  public static final HttpResponseStatus NOT_ACCEPTABLE;
  public static final HttpResponseStatus PROXY_AUTHENTICATION_REQUIRED;
  public static final HttpResponseStatus REQUEST_TIMEOUT;
  public static final HttpResponseStatus CONFLICT;
  public static final HttpResponseStatus GONE;
  public static final HttpResponseStatus LENGTH_REQUIRED;
  public static final HttpResponseStatus PRECONDITION_FAILED;
  public static final HttpResponseStatus REQUEST_ENTITY_TOO_LARGE;
  public static final HttpResponseStatus REQUEST_URI_TOO_LONG;
  public static final HttpResponseStatus UNSUPPORTED_MEDIA_TYPE;
  public static final HttpResponseStatus REQUESTED_RANGE_NOT_SATISFIABLE;
  public static final HttpResponseStatus EXPECTATION_FAILED;
  public static final HttpResponseStatus MISDIRECTED_REQUEST;
  public static final HttpResponseStatus UNPROCESSABLE_ENTITY;
  public static final HttpResponseStatus LOCKED;
  public static final HttpResponseStatus FAILED_DEPENDENCY;
  public static final HttpResponseStatus UNORDERED_COLLECTION;
  public static final HttpResponseStatus UPGRADE_REQUIRED;
  public static final HttpResponseStatus PRECONDITION_REQUIRED;
  public static final HttpResponseStatus TOO_MANY_REQUESTS;
  public static final HttpResponseStatus REQUEST_HEADER_FIELDS_TOO_LARGE;
  public static final HttpResponseStatus INTERNAL_SERVER_ERROR;
  public static final HttpResponseStatus NOT_IMPLEMENTED;
  public static final HttpResponseStatus BAD_GATEWAY;
  public static final HttpResponseStatus SERVICE_UNAVAILABLE;
  public static final HttpResponseStatus GATEWAY_TIMEOUT;
  public static final HttpResponseStatus HTTP_VERSION_NOT_SUPPORTED;
  public static final HttpResponseStatus VARIANT_ALSO_NEGOTIATES;
  public static final HttpResponseStatus INSUFFICIENT_STORAGE;
  public static final HttpResponseStatus NOT_EXTENDED;
  public static final HttpResponseStatus NETWORK_AUTHENTICATION_REQUIRED;
  public static HttpResponseStatus valueOf(int code);
  public static HttpResponseStatus valueOf(int code, String reasonPhrase);
  public static HttpResponseStatus parseLine(CharSequence line);
  public static HttpResponseStatus parseLine(String line);
  public static HttpResponseStatus parseLine(AsciiString line);
  public HttpResponseStatus(int code, String reasonPhrase);
  public int code();
  public AsciiString codeAsText();
  public String reasonPhrase();
  public HttpStatusClass codeClass();
  public int compareTo(HttpResponseStatus o);
}

public enum HttpStatusClass {
  INFORMATIONAL,
  SUCCESS,
  REDIRECTION,
  CLIENT_ERROR,
  SERVER_ERROR,
  UNKNOWN;
  public static HttpStatusClass valueOf(int code);
  public static HttpStatusClass valueOf(CharSequence code);
  public boolean contains(int code);
}

public class HttpVersion implements Comparable<HttpVersion> {
  public static final HttpVersion HTTP_1_0;
  public static final HttpVersion HTTP_1_1;
  public static HttpVersion valueOf(String text);
  public HttpVersion(String text, boolean keepAliveDefault);
  public HttpVersion(String protocolName, int majorVersion, int minorVersion,
      boolean keepAliveDefault);
  public String protocolName();
  public int majorVersion();
  public int minorVersion();
  public String text();
  public boolean isKeepAliveDefault();
  public int compareTo(HttpVersion o);
}

public final class HttpUtil {
  private HttpUtil();
  public static boolean isOriginForm(URI uri);
  public static boolean isOriginForm(String uri);
  public static boolean isAsteriskForm(URI uri);
  public static boolean isAsteriskForm(String uri);
  public static boolean isKeepAlive(HttpMessage message);
  public static void setKeepAlive(HttpMessage message, boolean keepAlive);
  public static void setKeepAlive(HttpHeaders h, HttpVersion httpVersion, boolean keepAlive);
  public static long getContentLength(HttpMessage message);
  public static long getContentLength(HttpMessage message, long defaultValue);
  public static int getContentLength(HttpMessage message, int defaultValue);
  public static void setContentLength(HttpMessage message, long length);
  public static boolean isContentLengthSet(HttpMessage m);
  public static boolean is100ContinueExpected(HttpMessage message);
  public static void set100ContinueExpected(HttpMessage message, boolean expected);
  public static boolean isTransferEncodingChunked(HttpMessage message);
  public static void setTransferEncodingChunked(HttpMessage m, boolean chunked);
  public static Charset getCharset(HttpMessage message);
  public static Charset getCharset(CharSequence contentTypeValue);
  public static Charset getCharset(HttpMessage message, Charset defaultCharset);
  public static Charset getCharset(CharSequence contentTypeValue, Charset defaultCharset);
  public static CharSequence getCharsetAsString(HttpMessage message);
  public static CharSequence getCharsetAsSequence(HttpMessage message);
  public static CharSequence getCharsetAsSequence(CharSequence contentTypeValue);
  public static CharSequence getMimeType(HttpMessage message);
  public static CharSequence getMimeType(CharSequence contentTypeValue);
  public static String formatHostnameForHttp(InetSocketAddress addr);
  public static long normalizeAndGetContentLength(List<? extends CharSequence> contentLengthFields,
      boolean isHttp10OrEarlier, boolean allowDuplicateContentLengths);
}

public class QueryStringDecoder {
  public QueryStringDecoder(String uri);
  public QueryStringDecoder(String uri, boolean hasPath);
  public QueryStringDecoder(String uri, Charset charset);
  public QueryStringDecoder(String uri, Charset charset, boolean hasPath);
  public QueryStringDecoder(String uri, Charset charset, boolean hasPath, int maxParams);
  public QueryStringDecoder(String uri, Charset charset, boolean hasPath, int maxParams,
      boolean semicolonIsNormalChar);
  public QueryStringDecoder(URI uri);
  public QueryStringDecoder(URI uri, Charset charset);
  public QueryStringDecoder(URI uri, Charset charset, int maxParams);
  public QueryStringDecoder(URI uri, Charset charset, int maxParams, boolean semicolonIsNormalChar);
  public String uri();
  public String path();
  public Map<String, List<String>> parameters();
  public String rawPath();
  public String rawQuery();
  public static String decodeComponent(String s);
  public static String decodeComponent(String s, Charset charset);
  public static QueryStringDecoder.Builder builder();

  public static final class Builder {
    private Builder();
  }
}

public class QueryStringEncoder {
  public QueryStringEncoder(String uri);
  public QueryStringEncoder(String uri, Charset charset);
  public void addParam(String name, String value);
  public URI toUri() throws URISyntaxException;
}

public abstract class DefaultHttpMessage extends DefaultHttpObject implements HttpMessage {
  protected DefaultHttpMessage(HttpVersion version);
  protected DefaultHttpMessage(HttpVersion version, boolean validateHeaders,
      boolean singleFieldHeaders);
  protected DefaultHttpMessage(HttpVersion version, HttpHeadersFactory headersFactory);
  protected DefaultHttpMessage(HttpVersion version, HttpHeaders headers);
  public HttpHeaders headers();
  public HttpVersion getProtocolVersion();
  public HttpVersion protocolVersion();
  public HttpMessage setProtocolVersion(HttpVersion version);
}

public class DefaultHttpObject implements HttpObject {
  protected DefaultHttpObject();
  public DecoderResult decoderResult();
  public DecoderResult getDecoderResult();
  public void setDecoderResult(DecoderResult decoderResult);
}

public class HttpClientUpgradeHandler extends HttpObjectAggregator
    implements ChannelOutboundHandler {

  public interface SourceCodec {
    void prepareUpgradeFrom(ChannelHandlerContext ctx);
    void upgradeFrom(ChannelHandlerContext ctx);
  }
}

public abstract class HttpContentDecoder extends MessageToMessageDecoder<HttpObject> {
  public HttpContentDecoder();
  protected void decode(ChannelHandlerContext ctx, HttpObject msg, List<Object> out)
      throws Exception;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  protected EmbeddedChannel newContentDecoder(String contentEncoding) throws Exception;
  protected String getTargetContentEncoding(String contentEncoding) throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
}

public abstract class HttpContentEncoder extends MessageToMessageCodec<HttpRequest, HttpObject> {
  public HttpContentEncoder();
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  protected void decode(ChannelHandlerContext ctx, HttpRequest msg, List<Object> out)
      throws Exception;
  protected void encode(ChannelHandlerContext ctx, HttpObject msg, List<Object> out)
      throws Exception;
  protected HttpContentEncoder.Result beginEncode(HttpResponse httpResponse, String acceptEncoding)
      throws Exception;
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;

  public static final class Result {}
}

public final class HttpDecoderConfig implements Cloneable {}

public interface HttpHeadersFactory {}

public abstract class HttpObjectDecoder extends ByteToMessageDecoder {
  protected void handlerRemoved0(ChannelHandlerContext ctx) throws Exception;
  protected HttpObjectDecoder();
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean chunkedSupported);
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean chunkedSupported, boolean validateHeaders);
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean chunkedSupported, boolean validateHeaders, int initialBufferSize);
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean chunkedSupported, boolean validateHeaders, int initialBufferSize,
      boolean allowDuplicateContentLengths);
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize,
      boolean chunkedSupported, boolean validateHeaders, int initialBufferSize,
      boolean allowDuplicateContentLengths, boolean allowPartialChunks);
  protected HttpObjectDecoder(HttpDecoderConfig config);
  protected boolean isValidating(HttpHeadersFactory headersFactory);
  protected void decode(ChannelHandlerContext ctx, ByteBuf buffer, List<Object> out)
      throws Exception;
  protected void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws Exception;
  public void userEventTriggered(ChannelHandlerContext ctx, Object evt) throws Exception;
  protected boolean isContentAlwaysEmpty(HttpMessage msg);
  protected boolean isSwitchingToNonHttp1Protocol(HttpResponse msg);
  public void reset();
  protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message);
  protected boolean isDecodingRequest();
  protected HttpMessage createMessage(String[] initialLine) throws Exception;
  protected HttpMessage createInvalidMessage();
  protected String splitFirstWordInitialLine(byte[] asciiContent, int start, int length);
  protected String splitSecondWordInitialLine(byte[] asciiContent, int start, int length);
  protected String splitThirdWordInitialLine(byte[] asciiContent, int start, int length);
  protected AsciiString splitHeaderName(byte[] sb, int start, int length);
}

public abstract class HttpObjectEncoder<H extends HttpMessage>
    extends MessageToMessageEncoder<Object> {
  public HttpObjectEncoder();
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  protected void encode(ChannelHandlerContext ctx, Object msg, List<Object> out) throws Exception;
  protected void encodeHeaders(HttpHeaders headers, ByteBuf buf);
  protected void sanitizeHeadersBeforeEncode(H msg, boolean isAlwaysEmpty);
  protected boolean isContentAlwaysEmpty(H msg);
  public boolean acceptOutboundMessage(Object msg) throws Exception;
  protected static void encodeAscii(String s, ByteBuf buf);
  protected void encodeInitialLine(ByteBuf buf, H message) throws Exception;
}

public class HttpServerUpgradeHandler extends HttpObjectAggregator {

  public interface SourceCodec {
    void upgradeFrom(ChannelHandlerContext ctx);
  }
}
