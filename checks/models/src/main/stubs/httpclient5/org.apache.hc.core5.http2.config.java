package org.apache.hc.core5.http2.config;

public class H2Config {
  public static final H2Config DEFAULT;
  public static final H2Config INIT;
  public int getHeaderTableSize();
  public boolean isPushEnabled();
  public int getMaxConcurrentStreams();
  public int getInitialWindowSize();
  public int getMaxFrameSize();
  public int getMaxHeaderListSize();
  public boolean isCompressionEnabled();
  public int getMaxContinuations();
  public static H2Config.Builder custom();
  public static H2Config.Builder initial();
  public static H2Config.Builder copy(H2Config config);

  public static class Builder {
    public H2Config.Builder setHeaderTableSize(int headerTableSize);
    public H2Config.Builder setPushEnabled(boolean pushEnabled);
    public H2Config.Builder setMaxConcurrentStreams(int maxConcurrentStreams);
    public H2Config.Builder setInitialWindowSize(int initialWindowSize);
    public H2Config.Builder setMaxFrameSize(int maxFrameSize);
    public H2Config.Builder setMaxHeaderListSize(int maxHeaderListSize);
    public H2Config.Builder setCompressionEnabled(boolean compressionEnabled);
    public H2Config.Builder setMaxContinuations(int maxContinuations);
    public H2Config build();
  }
}
