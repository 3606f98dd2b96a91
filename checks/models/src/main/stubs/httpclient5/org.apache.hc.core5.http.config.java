package org.apache.hc.core5.http.config;

import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.util.Timeout;

public class Http1Config {
  public static final Http1Config DEFAULT;
  public HttpVersion getVersion();
  public int getBufferSize();
  public int getChunkSizeHint();
  public Timeout getWaitForContinueTimeout();
  public int getMaxLineLength();
  public int getMaxHeaderCount();
  public int getMaxEmptyLineCount();
  public int getInitialWindowSize();
  public static Http1Config.Builder custom();
  public static Http1Config.Builder copy(Http1Config config);

  public static class Builder {
    public Http1Config.Builder setVersion(HttpVersion version);
    public Http1Config.Builder setBufferSize(int bufferSize);
    public Http1Config.Builder setChunkSizeHint(int chunkSizeHint);
    public Http1Config.Builder setWaitForContinueTimeout(Timeout waitForContinueTimeout);
    public Http1Config.Builder setMaxLineLength(int maxLineLength);
    public Http1Config.Builder setMaxHeaderCount(int maxHeaderCount);
    public Http1Config.Builder setMaxEmptyLineCount(int maxEmptyLineCount);
    public Http1Config.Builder setInitialWindowSize(int initialWindowSize);
    public Http1Config build();
  }
}

public class CharCodingConfig {
  public static final CharCodingConfig DEFAULT;
  public Charset getCharset();
  public CodingErrorAction getMalformedInputAction();
  public CodingErrorAction getUnmappableInputAction();
  public static CharCodingConfig.Builder custom();
  public static CharCodingConfig.Builder copy(CharCodingConfig config);

  public static class Builder {
    public CharCodingConfig.Builder setCharset(Charset charset);
    public CharCodingConfig.Builder setMalformedInputAction(CodingErrorAction malformedInputAction);
    public CharCodingConfig.Builder setUnmappableInputAction(
        CodingErrorAction unmappableInputAction);
    public CharCodingConfig build();
  }
}

public interface Lookup<I> {
  I lookup(String name);
}

public final class Registry<I> implements Lookup<I> {
  public I lookup(String key);
}

public final class RegistryBuilder<I> {
  public static <I> RegistryBuilder<I> create();
  public RegistryBuilder<I> register(String id, I item);
  public Registry<I> build();
}

public class NamedElementChain<E> {}
