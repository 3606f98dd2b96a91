package org.xbill.DNS;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;
import static dev.fairlead.annotations.WaitsFor.DNS;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

public final class Address {
  public static final int IPv4 = 1;
  public static final int IPv6 = 2;
  public static int[] toArray(String s, int family);
  public static int[] toArray(String s);
  public static byte[] toByteArray(String s, int family);
  public static boolean isDottedQuad(String s);
  public static String toDottedQuad(byte[] addr);
  public static String toDottedQuad(int[] addr);
  @Blocking(DNS) public static InetAddress getByName(String name) throws UnknownHostException;
  @Blocking(DNS) public static InetAddress[] getAllByName(String name) throws UnknownHostException;
  public static InetAddress getByAddress(String addr) throws UnknownHostException;
  public static InetAddress getByAddress(String addr, int family) throws UnknownHostException;
  @Blocking(DNS) public static String getHostName(InetAddress addr) throws UnknownHostException;
  public static int familyOf(InetAddress address);
  public static int addressLength(int family);
  public static InetAddress truncate(InetAddress address, int maskLength);
}

public class ExtendedResolver implements Resolver {
  public static final Duration DEFAULT_TIMEOUT;
  public static final Duration DEFAULT_RESOLVER_TIMEOUT;
  public ExtendedResolver();
  public ExtendedResolver(String[] servers) throws UnknownHostException;
  public ExtendedResolver(Resolver[] resolvers);
  public ExtendedResolver(Iterable<Resolver> resolvers);
  public void setPort(int port);
  public void setTCP(boolean flag);
  public void setIgnoreTruncation(boolean flag);
  public Duration getTimeout();
  public void setTimeout(Duration timeout);
  public CompletionStage<Message> sendAsync(Message query);
  public CompletionStage<Message> sendAsync(Message query, Executor executor);
  public Resolver getResolver(int n);
  public Resolver[] getResolvers();
  public void addResolver(Resolver r);
  public void deleteResolver(Resolver r);
  public boolean getLoadBalance();
  public void setLoadBalance(boolean flag);
  public int getRetries();
  public void setRetries(int retries);
}

public final class Lookup {
  public static final int SUCCESSFUL = 0;
  public static final int UNRECOVERABLE = 1;
  public static final int TRY_AGAIN = 2;
  public static final int HOST_NOT_FOUND = 3;
  public static final int TYPE_NOT_FOUND = 4;
  public static void refreshDefault();
  public static Resolver getDefaultResolver();
  public static void setDefaultResolver(Resolver resolver);
  public static List<Name> getDefaultSearchPath();
  public static void setDefaultSearchPath(List<Name> domains);
  public static void setDefaultSearchPath(Name... domains);
  public static void setDefaultSearchPath(String... domains) throws TextParseException;
  public Lookup(Name name, int type, int dclass);
  public Lookup(Name name, int type);
  public Lookup(Name name);
  public Lookup(String name, int type, int dclass) throws TextParseException;
  public Lookup(String name, int type) throws TextParseException;
  public Lookup(String name) throws TextParseException;
  public void setResolver(Resolver resolver);
  public void setSearchPath(List<Name> domains);
  public void setSearchPath(Name... domains);
  public void setSearchPath(String... domains) throws TextParseException;
  public static void setDefaultNdots(int ndots);
  public void setNdots(int ndots);
  public void setCredibility(int credibility);
  public void setCycleResults(boolean cycleResults);
  @Blocking(DNS) public Record[] run();
  public Record[] getAnswers();
  public Name[] getAliases();
  public int getResult();
  public String getErrorString();
}

public class Message implements Cloneable {
  public static final int MAXLENGTH = 65535;
  public Message(int id);
  public Message();
  public static Message newQuery(Record r);
  public static Message newUpdate(Name zone);
  public Message(byte[] b) throws IOException;
  public Message(ByteBuffer byteBuffer) throws IOException;
  public void addRecord(Record r, int section);
  public boolean removeRecord(Record r, int section);
  public void removeAllRecords(int section);
  public boolean findRecord(Record r, int section);
  public boolean findRecord(Record r);
  public boolean findRRset(Name name, int type, int section);
  public boolean findRRset(Name name, int type);
  public Record getQuestion();
  public boolean isSigned();
  public boolean isVerified();
  public int getRcode();
  public Record[] getSectionArray(int section);
  public List<Record> getSection(int section);
  public byte[] toWire();
  public byte[] toWire(int maxLength);
  public byte[] toWire(int maxLength, boolean truncate);
  public int numBytes();
  public String sectionToString(int section);
  public Message clone();
  public void setResolver(Resolver resolver);
  public Optional<Resolver> getResolver();
  public Message normalize(Message query);
  public Message normalize(Message query, boolean throwOnIrrelevantRecord);
}

public class Name implements Comparable<Name>, Serializable {
  public static final Name root;
  public static final Name empty;
  public Name(String s, Name origin) throws TextParseException;
  public Name(String s) throws TextParseException;
  public static Name fromString(String s, Name origin) throws TextParseException;
  public static Name fromString(String s) throws TextParseException;
  public static Name fromConstantString(String s);
  public Name(byte[] b) throws IOException;
  public Name(Name src, int n);
  public static Name concatenate(Name prefix, Name suffix);
  public Name relativize(Name origin);
  public Name wild(int n);
  public Name canonicalize();
  public boolean isWild();
  public boolean isAbsolute();
  public short length();
  public int labels();
  public boolean subdomain(Name domain);
  public String toString(boolean omitFinalDot);
  public byte[] getLabel(int n);
  public String getLabelString(int n);
  public byte[] toWire();
  public byte[] toWireCanonical();
  public int compareTo(Name arg);
}

public abstract class Record implements Cloneable, Comparable<Record>, Serializable {
  public static Record newRecord(Name name, int type, int dclass, long ttl, int length, byte[] data);
  public static Record newRecord(Name name, int type, int dclass, long ttl, byte[] data);
  public static Record newRecord(Name name, int type, int dclass, long ttl);
  public static Record newRecord(Name name, int type, int dclass);
  public static Record fromWire(byte[] b, int section) throws IOException;
  public byte[] toWire(int section);
  public byte[] toWireCanonical();
  public byte[] rdataToWireCanonical();
  public String rdataToString();
  public static Record fromString(Name name, int type, int dclass, long ttl, String s, Name origin) throws IOException;
  public Name getName();
  public int getType();
  public int getRRsetType();
  public int getDClass();
  public long getTTL();
  public boolean sameRRset(Record rec);
  public Record withName(Name name);
  public int compareTo(Record arg);
  public Name getAdditionalName();
}

public interface Resolver {
  void setPort(int port);
  void setTCP(boolean flag);
  void setIgnoreTruncation(boolean flag);
  default void setEDNS(int version);
  @Bounds(value = CALL, unit = SECONDS) default void setTimeout(int secs);
  @Bounds(CALL) void setTimeout(Duration timeout);
  default Duration getTimeout();
  @Blocking(DNS) default Message send(Message query) throws IOException;
  default CompletionStage<Message> sendAsync(Message query);
  default CompletionStage<Message> sendAsync(Message query, Executor executor);
}

public class SimpleResolver implements Resolver {
  public static final int DEFAULT_PORT = 53;
  public static final int DEFAULT_EDNS_PAYLOADSIZE = 1280;
  public SimpleResolver() throws UnknownHostException;
  public SimpleResolver(String hostname) throws UnknownHostException;
  public SimpleResolver(InetSocketAddress host);
  public SimpleResolver(InetAddress host);
  public InetSocketAddress getAddress();
  public static void setDefaultResolver(InetSocketAddress hostname);
  public static void setDefaultResolver(String hostname);
  public int getPort();
  public void setPort(int port);
  public void setAddress(InetSocketAddress addr);
  public void setAddress(InetAddress addr);
  public void setLocalAddress(InetSocketAddress addr);
  public void setLocalAddress(InetAddress addr);
  public boolean getTCP();
  public void setTCP(boolean flag);
  public boolean getIgnoreTruncation();
  public void setIgnoreTruncation(boolean flag);
  public void setTimeout(Duration timeout);
  public Duration getTimeout();
  public CompletionStage<Message> sendAsync(Message query);
  public CompletionStage<Message> sendAsync(Message query, Executor executor);
}

public class TextParseException extends IOException {
  public TextParseException();
  public TextParseException(String s);
  public TextParseException(String name, String message);
  public TextParseException(String name, String message, Exception inner);
}
