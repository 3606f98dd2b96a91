package org.apache.bookkeeper.client.api;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoopGroup;
import io.netty.util.HashedWheelTimer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.CompletableFuture;
import org.apache.bookkeeper.conf.ClientConfiguration;
import org.apache.bookkeeper.net.BookieId;
import org.apache.bookkeeper.net.DNSToSwitchMapping;

public class BKException extends Exception {
  public BKException(int code);
  public BKException(int code, Throwable cause);
  public int getCode();
  public static Object codeLogger(int code);
  public static String getMessage(int code);

  public interface Code {
    public static final int UNINITIALIZED = 1;
    public static final int OK = 0;
    public static final int ReadException = -1;
    public static final int QuorumException = -2;
    public static final int NoBookieAvailableException = -3;
    public static final int DigestNotInitializedException = -4;
    public static final int DigestMatchException = -5;
    public static final int NotEnoughBookiesException = -6;
    public static final int NoSuchLedgerExistsException = -7;
    public static final int BookieHandleNotAvailableException = -8;
    public static final int ZKException = -9;
    public static final int LedgerRecoveryException = -10;
    public static final int LedgerClosedException = -11;
    public static final int WriteException = -12;
    public static final int NoSuchEntryException = -13;
    public static final int IncorrectParameterException = -14;
    public static final int InterruptedException = -15;
    public static final int ProtocolVersionException = -16;
    public static final int MetadataVersionException = -17;
    public static final int MetaStoreException = -18;
    public static final int ClientClosedException = -19;
    public static final int LedgerExistException = -20;
    public static final int AddEntryQuorumTimeoutException = -21;
    public static final int DuplicateEntryIdException = -22;
    public static final int TimeoutException = -23;
    public static final int SecurityException = -24;
    public static final int NoSuchLedgerExistsOnMetadataServerException = -25;
    public static final int IllegalOpException = -100;
    public static final int LedgerFencedException = -101;
    public static final int UnauthorizedAccessException = -102;
    public static final int UnclosedFragmentException = -103;
    public static final int WriteOnReadOnlyBookieException = -104;
    public static final int TooManyRequestsException = -105;
    public static final int LedgerIdOverflowException = -106;
    public static final int MetadataSerializationException = -107;
    public static final int DataUnknownException = -108;
    public static final int ReplicationException = -200;
    public static final int UnexpectedConditionException = -999;
  }
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface BookKeeper extends AutoCloseable {
  static BookKeeperBuilder newBuilder(ClientConfiguration clientConfiguration);
  CreateBuilder newCreateLedgerOp();
  OpenBuilder newOpenLedgerOp();
  DeleteBuilder newDeleteLedgerOp();
  ListLedgersResultBuilder newListLedgersOp();
  CompletableFuture<LedgerMetadata> getLedgerMetadata(long ledgerId);
  @Closes @Blocking void close() throws BKException, InterruptedException;
}

public interface BookKeeperBuilder {
  BookKeeperBuilder eventLoopGroup(EventLoopGroup eventLoopGroup);
  BookKeeperBuilder allocator(ByteBufAllocator allocator);
  BookKeeperBuilder dnsResolver(DNSToSwitchMapping dnsResolver);
  BookKeeperBuilder requestTimer(HashedWheelTimer requestTimer);
  @Opens @Blocking BookKeeper build() throws BKException, InterruptedException, IOException;
}

public interface CreateAdvBuilder extends OpBuilder<WriteAdvHandle> {
  CreateAdvBuilder withLedgerId(long ledgerId);
}

public interface CreateBuilder extends OpBuilder<WriteHandle> {
  CreateBuilder withEnsembleSize(int ensembleSize);
  CreateBuilder withWriteQuorumSize(int writeQuorumSize);
  CreateBuilder withAckQuorumSize(int ackQuorumSize);
  CreateBuilder withPassword(byte[] password);
  CreateBuilder withWriteFlags(EnumSet<WriteFlag> writeFlags);
  default CreateBuilder withWriteFlags(WriteFlag... writeFlags);
  CreateBuilder withCustomMetadata(Map<String, byte[]> customMetadata);
  CreateBuilder withDigestType(DigestType digestType);
  CreateAdvBuilder makeAdv();
}

public interface DeleteBuilder extends OpBuilder<Void> {
  DeleteBuilder withLedgerId(long ledgerId);
}

public enum DigestType {
  CRC32, MAC, CRC32C, DUMMY;
}

public interface ForceableHandle {
  @Blocking CompletableFuture<Void> force();
}

public interface Handle extends AutoCloseable {
  long getId();
  @Closes @Blocking default void close() throws BKException, InterruptedException;
  CompletableFuture<Void> closeAsync();
  LedgerMetadata getLedgerMetadata();
}

public interface LastConfirmedAndEntry extends AutoCloseable {
  long getLastAddConfirmed();
  boolean hasEntry();
  LedgerEntry getEntry();
  void close();
}

public interface LedgerEntries extends AutoCloseable, Iterable<LedgerEntry> {
  LedgerEntry getEntry(long entryId);
  Iterator<LedgerEntry> iterator();
  void close();
}

public interface LedgerEntry extends AutoCloseable {
  long getLedgerId();
  long getEntryId();
  long getLength();
  byte[] getEntryBytes();
  ByteBuffer getEntryNioBuffer();
  ByteBuf getEntryBuffer();
  LedgerEntry duplicate();
  void close();
}

public interface LedgerMetadata {
  long getLedgerId();
  int getEnsembleSize();
  int getWriteQuorumSize();
  int getAckQuorumSize();
  long getLastEntryId();
  long getLength();
  boolean hasPassword();
  byte[] getPassword();
  DigestType getDigestType();
  long getCtime();
  boolean isClosed();
  Map<String, byte[]> getCustomMetadata();
  List<BookieId> getEnsembleAt(long entryId);
  NavigableMap<Long, ? extends List<BookieId>> getAllEnsembles();
  LedgerMetadata.State getState();
  String toSafeString();
  int getMetadataFormatVersion();
  long getCToken();

  public enum State {
    OPEN, IN_RECOVERY, CLOSED;
  }
}

public interface LedgersIterator {
  boolean hasNext() throws IOException;
  long next() throws IOException;
}

public interface ListLedgersResult extends AutoCloseable {
  LedgersIterator iterator();
  Iterable<Long> toIterable();
}

public interface ListLedgersResultBuilder extends OpBuilder<ListLedgersResult> {}

public interface OpBuilder<T> {
  @Blocking CompletableFuture<T> execute();
}

public interface OpenBuilder extends OpBuilder<ReadHandle> {
  OpenBuilder withLedgerId(long ledgerId);
  OpenBuilder withRecovery(boolean recovery);
  OpenBuilder withPassword(byte[] password);
  OpenBuilder withDigestType(DigestType digestType);
}

public interface ReadHandle extends Handle {
  CompletableFuture<LedgerEntries> readAsync(long firstEntry, long lastEntry);
  default CompletableFuture<LedgerEntries> batchReadAsync(long startEntry, int maxCount, long maxSize);
  @Blocking default LedgerEntries read(long firstEntry, long lastEntry) throws BKException, InterruptedException;
  default LedgerEntries batchRead(long startEntry, int maxCount, long maxSize) throws BKException, InterruptedException;
  CompletableFuture<LedgerEntries> readUnconfirmedAsync(long firstEntry, long lastEntry);
  @Blocking default LedgerEntries readUnconfirmed(long firstEntry, long lastEntry) throws BKException, InterruptedException;
  CompletableFuture<Long> readLastAddConfirmedAsync();
  @Blocking default long readLastAddConfirmed() throws BKException, InterruptedException;
  CompletableFuture<Long> tryReadLastAddConfirmedAsync();
  @Blocking default long tryReadLastAddConfirmed() throws BKException, InterruptedException;
  long getLastAddConfirmed();
  long getLength();
  boolean isClosed();
  CompletableFuture<LastConfirmedAndEntry> readLastAddConfirmedAndEntryAsync(long entryId, long timeOutInMillis, boolean parallel);
  @Blocking default LastConfirmedAndEntry readLastAddConfirmedAndEntry(long entryId, long timeOutInMillis, boolean parallel) throws BKException, InterruptedException;
}

public interface WriteAdvHandle extends ReadHandle, ForceableHandle {
  default CompletableFuture<Long> writeAsync(long entryId, ByteBuffer data);
  @Blocking default long write(long entryId, ByteBuffer data) throws BKException, InterruptedException;
  default CompletableFuture<Long> writeAsync(long entryId, byte[] data);
  @Blocking default long write(long entryId, byte[] data) throws BKException, InterruptedException;
  default CompletableFuture<Long> writeAsync(long entryId, byte[] data, int offset, int length);
  @Blocking default long write(long entryId, byte[] data, int offset, int length) throws BKException, InterruptedException;
  CompletableFuture<Long> writeAsync(long entryId, ByteBuf data);
  @Blocking default long write(long entryId, ByteBuf data) throws BKException, InterruptedException;
}

public enum WriteFlag {
  DEFERRED_SYNC;
  public static final EnumSet<WriteFlag> NONE;
  public static EnumSet<WriteFlag> getWriteFlags(int flagValue);
  public static int getWriteFlagsValue(EnumSet<WriteFlag> flags);
  public int getValue();
}

public interface WriteHandle extends ReadHandle, ForceableHandle {
  CompletableFuture<Long> appendAsync(ByteBuf data);
  @Blocking default long append(ByteBuf data) throws BKException, InterruptedException;
  default CompletableFuture<Long> appendAsync(ByteBuffer data);
  @Blocking default long append(ByteBuffer data) throws BKException, InterruptedException;
  default CompletableFuture<Long> appendAsync(byte[] data);
  @Blocking default long append(byte[] data) throws BKException, InterruptedException;
  default CompletableFuture<Long> appendAsync(byte[] data, int offset, int length);
  @Blocking default long append(byte[] data, int offset, int length) throws BKException, InterruptedException;
  long getLastAddPushed();
  CompletableFuture<Void> closeAsync();
  @Closes @Blocking default void close() throws BKException, InterruptedException;
}
