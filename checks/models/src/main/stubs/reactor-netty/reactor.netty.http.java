package reactor.netty.http;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.cookie.ClientCookieDecoder;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.CookieDecoder;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.channel.ChannelMetricsRecorder;
import reactor.netty.channel.ChannelOperations;

public interface HttpInfos {
  Map<CharSequence, Set<Cookie>> cookies();
  String fullPath();
  String requestId();
  boolean isKeepAlive();
  boolean isWebsocket();
  HttpMethod method();
  default String path();
  String uri();
  HttpVersion version();
}

public enum HttpProtocol {
  HTTP11,
  H2,
  H2C,
  HTTP3;
}

public abstract class HttpDecoderSpec<T extends HttpDecoderSpec<T>> implements Supplier<T> {
  public static final int DEFAULT_MAX_INITIAL_LINE_LENGTH = 4096;
  public static final int DEFAULT_MAX_HEADER_SIZE = 8192;
  public static final int DEFAULT_MAX_CHUNK_SIZE = 8192;
  public static final boolean DEFAULT_VALIDATE_HEADERS = true;
  public static final int DEFAULT_INITIAL_BUFFER_SIZE = 128;
  public static final boolean DEFAULT_ALLOW_DUPLICATE_CONTENT_LENGTHS = false;
  public static final boolean DEFAULT_ALLOW_PARTIAL_CHUNKS = true;
  protected int maxInitialLineLength;
  protected int maxHeaderSize;
  protected int maxChunkSize;
  protected boolean validateHeaders;
  protected int initialBufferSize;
  protected boolean allowDuplicateContentLengths;
  protected int h2cMaxContentLength;
  protected boolean allowPartialChunks;
  public HttpDecoderSpec();
  public T maxInitialLineLength(int value);
  public int maxInitialLineLength();
  public T maxHeaderSize(int value);
  public int maxHeaderSize();
  public T maxChunkSize(int value);
  public int maxChunkSize();
  public T validateHeaders(boolean validate);
  public boolean validateHeaders();
  public T initialBufferSize(int value);
  public int initialBufferSize();
  public T allowDuplicateContentLengths(boolean allow);
  public boolean allowDuplicateContentLengths();
  public T h2cMaxContentLength(int h2cMaxContentLength);
  public int h2cMaxContentLength();
  public T allowPartialChunks(boolean allowPartialChunks);
  public boolean allowPartialChunks();
}

public abstract class HttpOperations<INBOUND extends NettyInbound, OUTBOUND extends NettyOutbound>
    extends ChannelOperations<INBOUND, OUTBOUND> implements HttpInfos {}

public class Cookies {
  protected Map<CharSequence, Set<Cookie>> cachedCookies;
  public static Cookies newClientResponseHolder(HttpHeaders headers, ClientCookieDecoder decoder);
  public static Cookies newServerRequestHolder(HttpHeaders headers, ServerCookieDecoder decoder);
  protected Cookies(HttpHeaders nettyHeaders, CharSequence cookiesHeaderName,
      boolean isClientChannel, CookieDecoder decoder);
  public Map<CharSequence, Set<Cookie>> getCachedCookies();
  protected List<String> allCookieHeaders();
  protected final boolean hasReadCookies();
  protected final boolean markReadCookies();
  protected final boolean markReadingCookies();
}

public final class Http2SettingsSpec {

  public interface Builder {}
}

public final class Http3SettingsSpec {

  public interface Builder {}
}

public interface HttpMetricsRecorder extends ChannelMetricsRecorder {}
