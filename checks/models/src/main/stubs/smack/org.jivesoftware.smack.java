package org.jivesoftware.smack;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import org.jivesoftware.smack.filter.PacketFilter;
import org.jivesoftware.smack.filter.StanzaFilter;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smack.packet.Packet;
import org.jivesoftware.smack.packet.Presence;
import org.jivesoftware.smack.packet.Stanza;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class AbstractXMPPConnection implements XMPPConnection {
  @Blocking public AbstractXMPPConnection connect() throws SmackException, IOException, XMPPException, InterruptedException;
  @Blocking public void login() throws XMPPException, SmackException, IOException, InterruptedException;
  @Blocking public void login(CharSequence username, String password) throws XMPPException, SmackException, IOException, InterruptedException;
  @Closes @Blocking public void disconnect();
  @Closes @Blocking public void disconnect(Presence unavailablePresence) throws SmackException.NotConnectedException;
  @Closes public void instantShutdown();
}

public abstract class ConnectionConfiguration {
  public abstract static class Builder<B extends Builder<B, C>, C extends ConnectionConfiguration> {
    public B setUsernameAndPassword(CharSequence username, String password);
    public B setHost(CharSequence host);
    public B setPort(int port);
    public B setSendPresence(boolean sendPresence);
    public B setCompressionEnabled(boolean compressionEnabled);
    public C build();
  }
}

/**
 * Until 4.2, when {@code StanzaCollector} took its place. Its wait without a time was for ever
 * before 4.0; since then it lasts as long as the connection waits for replies, five seconds at
 * first, and {@code nextResultBlockForever} does what it says.
 */
public class PacketCollector {
  public void cancel();
  public PacketFilter getPacketFilter();
  public Packet pollResult();
  @Blocking @Unbounded(READ) public Packet nextResultBlockForever();
  @Blocking @Unbounded(value = READ, until = "4.0") public Packet nextResult();
  @Blocking public Packet nextResult(@Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE) long timeout);
  @Blocking public Packet nextResultOrThrow() throws SmackException.NoResponseException, XMPPException.XMPPErrorException;
  @Blocking public Packet nextResultOrThrow(@Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE) long timeout) throws SmackException.NoResponseException, XMPPException.XMPPErrorException;
}

public final class SmackConfiguration {
  public static String getVersion();
  public static int getDefaultReplyTimeout();
  public static void setDefaultReplyTimeout(int timeout);
}

public abstract class SmackException extends Exception {
  public static final class NoResponseException extends SmackException {}
  public static class NotConnectedException extends SmackException {}
}

/** Without a time, five seconds or what {@code setReplyTimeout} says, unless its name says for ever. */
public final class StanzaCollector implements AutoCloseable {
  public void cancel();
  public void close();
  public StanzaFilter getStanzaFilter();
  public <P extends Stanza> P pollResult();
  public <P extends Stanza> P pollResultOrThrow() throws XMPPException.XMPPErrorException;
  @Blocking @Unbounded(READ) public <P extends Stanza> P nextResultBlockForever() throws InterruptedException;
  @Blocking public <P extends Stanza> P nextResult() throws InterruptedException;
  @Blocking public <P extends Stanza> P nextResult(@Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE) long timeout) throws InterruptedException;
  @Blocking public <P extends Stanza> P nextResultOrThrow() throws SmackException.NoResponseException, XMPPException.XMPPErrorException, InterruptedException, SmackException.NotConnectedException;
  @Blocking public <P extends Stanza> P nextResultOrThrow(@Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE) long timeout) throws SmackException.NoResponseException, XMPPException.XMPPErrorException, InterruptedException, SmackException.NotConnectedException;
}

public interface XMPPConnection {
  String getHost();
  int getPort();
  boolean isConnected();
  boolean isAuthenticated();
  boolean isSecureConnection();
  void sendStanza(Stanza stanza) throws SmackException.NotConnectedException, InterruptedException;
  @Blocking <I extends IQ> I sendIqRequestAndWaitForResponse(IQ request) throws SmackException.NoResponseException, XMPPException.XMPPErrorException, SmackException.NotConnectedException, InterruptedException;
  StanzaCollector createStanzaCollectorAndSend(IQ request) throws SmackException.NotConnectedException, InterruptedException;
  StanzaCollector createStanzaCollectorAndSend(StanzaFilter stanzaFilter, Stanza stanza) throws SmackException.NotConnectedException, InterruptedException;
  StanzaCollector createStanzaCollector(StanzaFilter stanzaFilter);
  void removeStanzaCollector(StanzaCollector collector);
  long getReplyTimeout();
  void setReplyTimeout(long timeout);
}

public abstract class XMPPException extends Exception {
  public static class XMPPErrorException extends XMPPException {}
}
