package org.eclipse.jetty.websocket.api.extensions;

import java.nio.ByteBuffer;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.websocket.api.BatchMode;
import org.eclipse.jetty.websocket.api.WriteCallback;

public interface Extension extends IncomingFrames, OutgoingFrames {
  ExtensionConfig getConfig();
  String getName();
  boolean isRsv1User();
  boolean isRsv2User();
  boolean isRsv3User();
  void setNextIncomingFrames(IncomingFrames nextIncoming);
  void setNextOutgoingFrames(OutgoingFrames nextOutgoing);
}

public class ExtensionConfig {
  public static ExtensionConfig parse(String parameterizedName);
  public static List<ExtensionConfig> parseEnum(Enumeration<String> valuesEnum);
  public static List<ExtensionConfig> parseList(String... rawSecWebSocketExtensions);
  public static String toHeaderValue(List<ExtensionConfig> configs);
  public ExtensionConfig(ExtensionConfig copy);
  public ExtensionConfig(String parameterizedName);
  public String getName();
  public int getParameter(String key, int defValue);
  public String getParameter(String key, String defValue);
  public String getParameterizedName();
  public Set<String> getParameterKeys();
  public Map<String, String> getParameters();
  public void init(ExtensionConfig other);
  public void setParameter(String key);
  public void setParameter(String key, int value);
  public void setParameter(String key, String value);
}

public abstract class ExtensionFactory implements Iterable<Class<? extends Extension>> {
  public ExtensionFactory();
  public Map<String, Class<? extends Extension>> getAvailableExtensions();
  public Class<? extends Extension> getExtension(String name);
  public Set<String> getExtensionNames();
  public boolean isAvailable(String name);
  public Iterator<Class<? extends Extension>> iterator();
  public abstract Extension newInstance(ExtensionConfig config);
  public void register(String name, Class<? extends Extension> extension);
  public void unregister(String name);
}

public interface Frame {
  byte[] getMask();
  byte getOpCode();
  ByteBuffer getPayload();
  int getPayloadLength();
  Frame.Type getType();
  boolean hasPayload();
  boolean isFin();
  boolean isLast();
  boolean isMasked();
  boolean isRsv1();
  boolean isRsv2();
  boolean isRsv3();

  public enum Type {
    CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG;
    public static Frame.Type from(byte op);
    public byte getOpCode();
    public boolean isControl();
    public boolean isData();
    public boolean isContinuation();
  }
}

public interface IncomingFrames {
  void incomingFrame(Frame frame);
}

public interface OutgoingFrames {
  void outgoingFrame(Frame frame, WriteCallback callback, BatchMode batchMode);
}
