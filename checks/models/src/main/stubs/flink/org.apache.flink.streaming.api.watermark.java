package org.apache.flink.streaming.api.watermark;

import org.apache.flink.streaming.runtime.streamrecord.StreamElement;

public class Watermark extends StreamElement {
  public static final Watermark MAX_WATERMARK;
  public static final Watermark UNINITIALIZED;
  public Watermark(long timestamp);
  public long getTimestamp();
}
