package org.apache.bookkeeper.client;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoopGroup;
import io.netty.util.HashedWheelTimer;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.bookkeeper.client.api.CreateBuilder;
import org.apache.bookkeeper.client.api.DeleteBuilder;
import org.apache.bookkeeper.client.api.LastConfirmedAndEntry;
import org.apache.bookkeeper.client.api.LedgerEntries;
import org.apache.bookkeeper.client.api.LedgerMetadata;
import org.apache.bookkeeper.client.api.ListLedgersResultBuilder;
import org.apache.bookkeeper.client.api.OpenBuilder;
import org.apache.bookkeeper.client.api.WriteFlag;
import org.apache.bookkeeper.client.api.WriteHandle;
import org.apache.bookkeeper.conf.ClientConfiguration;
import org.apache.bookkeeper.net.BookieId;
import org.apache.bookkeeper.net.DNSToSwitchMapping;
import org.apache.zookeeper.ZooKeeper;

public interface AsyncCallback {
  public interface AddCallback extends AsyncCallback.AddCallbackWithLatency {
    @NonBlocking void addComplete(int rc, LedgerHandle lh, long entryId, Object ctx);
    @NonBlocking default void addCompleteWithLatency(int rc, LedgerHandle lh, long entryId, long qwcLatency, Object ctx);
  }
  public interface AddCallbackWithLatency {
    @NonBlocking void addCompleteWithLatency(int rc, LedgerHandle lh, long entryId, long qwcLatency, Object ctx);
  }
  public interface AddLacCallback {
    @NonBlocking void addLacComplete(int rc, LedgerHandle lh, Object ctx);
  }
  public interface CloseCallback {
    @NonBlocking void closeComplete(int rc, LedgerHandle lh, Object ctx);
  }
  public interface CreateCallback {
    @NonBlocking void createComplete(int rc, LedgerHandle lh, Object ctx);
  }
  public interface DeleteCallback {
    @NonBlocking void deleteComplete(int rc, Object ctx);
  }
  public interface IsClosedCallback {
    @NonBlocking void isClosedComplete(int rc, boolean isClosed, Object ctx);
  }
  public interface OpenCallback {
    @NonBlocking void openComplete(int rc, LedgerHandle lh, Object ctx);
  }
  public interface ReadCallback {
    @NonBlocking void readComplete(int rc, LedgerHandle lh, Enumeration<LedgerEntry> seq, Object ctx);
  }
  public interface ReadLastConfirmedAndEntryCallback {
    @NonBlocking void readLastConfirmedAndEntryComplete(int rc, long lastConfirmed, LedgerEntry entry, Object ctx);
  }
  public interface ReadLastConfirmedCallback {
    @NonBlocking void readLastConfirmedComplete(int rc, long lastConfirmed, Object ctx);
  }
  public interface RecoverCallback {
    @NonBlocking void recoverComplete(int rc, Object ctx);
  }
}

public abstract class BKException extends org.apache.bookkeeper.client.api.BKException {
  public static final Function<Throwable, BKException> HANDLER;
  public static BKException create(int code);
  public static int getExceptionCode(Throwable t, int defaultCode);
  public static int getExceptionCode(Throwable t);

  public static class BKAddEntryQuorumTimeoutException extends BKException {
    public BKAddEntryQuorumTimeoutException();
  }
  public static class BKBookieException extends BKException {
    public BKBookieException();
  }
  public static class BKBookieHandleNotAvailableException extends BKException {
    public BKBookieHandleNotAvailableException();
  }
  public static class BKClientClosedException extends BKException {
    public BKClientClosedException();
  }
  public static class BKDataUnknownException extends BKException {
    public BKDataUnknownException();
  }
  public static class BKDigestMatchException extends BKException {
    public BKDigestMatchException();
  }
  public static class BKDigestNotInitializedException extends BKException {
    public BKDigestNotInitializedException();
  }
  public static class BKDuplicateEntryIdException extends BKException {
    public BKDuplicateEntryIdException();
  }
  public static class BKIllegalOpException extends BKException {
    public BKIllegalOpException();
  }
  public static class BKIncorrectParameterException extends BKException {
    public BKIncorrectParameterException();
  }
  public static class BKInterruptedException extends BKException {
    public BKInterruptedException();
  }
  public static class BKLedgerClosedException extends BKException {
    public BKLedgerClosedException();
  }
  public static class BKLedgerExistException extends BKException {
    public BKLedgerExistException();
  }
  public static class BKLedgerFencedException extends BKException {
    public BKLedgerFencedException();
  }
  public static class BKLedgerIdOverflowException extends BKException {
    public BKLedgerIdOverflowException();
  }
  public static class BKLedgerRecoveryException extends BKException {
    public BKLedgerRecoveryException();
  }
  public static class BKMetadataSerializationException extends BKException {
    public BKMetadataSerializationException();
    public BKMetadataSerializationException(Throwable cause);
  }
  public static class BKMetadataVersionException extends BKException {
    public BKMetadataVersionException();
  }
  public static class BKNoSuchEntryException extends BKException {
    public BKNoSuchEntryException();
  }
  public static class BKNoSuchLedgerExistsException extends BKException {
    public BKNoSuchLedgerExistsException();
  }
  public static class BKNoSuchLedgerExistsOnMetadataServerException extends BKException {
    public BKNoSuchLedgerExistsOnMetadataServerException();
  }
  public static class BKNotEnoughBookiesException extends BKException {
    public BKNotEnoughBookiesException();
    public BKNotEnoughBookiesException(Throwable cause);
  }
  public static class BKProtocolVersionException extends BKException {
    public BKProtocolVersionException();
  }
  public static class BKQuorumException extends BKException {
    public BKQuorumException();
  }
  public static class BKReadException extends BKException {
    public BKReadException();
  }
  public static class BKReplicationException extends BKException {
    public BKReplicationException();
  }
  public static class BKSecurityException extends BKException {
    public BKSecurityException();
  }
  public static class BKTimeoutException extends BKException {
    public BKTimeoutException();
  }
  public static class BKTooManyRequestsException extends BKException {
    public BKTooManyRequestsException();
  }
  public static class BKUnauthorizedAccessException extends BKException {
    public BKUnauthorizedAccessException();
  }
  public static class BKUnclosedFragmentException extends BKException {
    public BKUnclosedFragmentException();
  }
  public static class BKUnexpectedConditionException extends BKException {
    public BKUnexpectedConditionException();
  }
  public static class BKWriteException extends BKException {
    public BKWriteException();
  }
  public static class BKWriteOnReadOnlyBookieException extends BKException {
    public BKWriteOnReadOnlyBookieException();
  }
  public interface Code extends org.apache.bookkeeper.client.api.BKException.Code {}
  public static class MetaStoreException extends BKException {
    public MetaStoreException();
    public MetaStoreException(Throwable cause);
  }
  public static class ZKException extends BKException {
    public ZKException();
    public ZKException(Throwable cause);
  }
}

@Connection(sharing = SHAREABLE, expensive = true)
public class BookKeeper implements org.apache.bookkeeper.client.api.BookKeeper {
  public static BookKeeper.Builder forConfig(ClientConfiguration conf);
  @Opens @Blocking public BookKeeper(String servers) throws IOException, InterruptedException, BKException;
  @Opens @Blocking public BookKeeper(ClientConfiguration conf) throws IOException, InterruptedException, BKException;
  @Opens @Blocking public BookKeeper(ClientConfiguration conf, ZooKeeper zk) throws IOException, InterruptedException, BKException;
  @Opens @Blocking public BookKeeper(ClientConfiguration conf, ZooKeeper zk, EventLoopGroup eventLoopGroup) throws IOException, InterruptedException, BKException;
  public Map<BookieId, BookieInfoReader.BookieInfo> getBookieInfo() throws BKException, InterruptedException;
  public void asyncCreateLedger(int ensSize, int writeQuorumSize, BookKeeper.DigestType digestType, byte[] passwd, AsyncCallback.CreateCallback cb, Object ctx);
  public void asyncCreateLedger(int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd, AsyncCallback.CreateCallback cb, Object ctx, Map<String, byte[]> customMetadata);
  @Opens @Blocking public LedgerHandle createLedger(BookKeeper.DigestType digestType, byte[] passwd) throws BKException, InterruptedException;
  @Opens @Blocking public LedgerHandle createLedger(int ensSize, int qSize, BookKeeper.DigestType digestType, byte[] passwd) throws InterruptedException, BKException;
  @Opens @Blocking public LedgerHandle createLedger(int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd) throws InterruptedException, BKException;
  @Opens @Blocking public LedgerHandle createLedger(int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd, Map<String, byte[]> customMetadata) throws InterruptedException, BKException;
  @Opens @Blocking public LedgerHandle createLedgerAdv(int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd) throws InterruptedException, BKException;
  @Opens @Blocking public LedgerHandle createLedgerAdv(int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd, Map<String, byte[]> customMetadata) throws InterruptedException, BKException;
  public void asyncCreateLedgerAdv(int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd, AsyncCallback.CreateCallback cb, Object ctx, Map<String, byte[]> customMetadata);
  @Opens @Blocking public LedgerHandle createLedgerAdv(long ledgerId, int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd, Map<String, byte[]> customMetadata) throws InterruptedException, BKException;
  public void asyncCreateLedgerAdv(long ledgerId, int ensSize, int writeQuorumSize, int ackQuorumSize, BookKeeper.DigestType digestType, byte[] passwd, AsyncCallback.CreateCallback cb, Object ctx, Map<String, byte[]> customMetadata);
  public void asyncOpenLedger(long lId, BookKeeper.DigestType digestType, byte[] passwd, AsyncCallback.OpenCallback cb, Object ctx);
  public void asyncOpenLedgerNoRecovery(long lId, BookKeeper.DigestType digestType, byte[] passwd, AsyncCallback.OpenCallback cb, Object ctx);
  @Opens @Blocking public LedgerHandle openLedger(long lId, BookKeeper.DigestType digestType, byte[] passwd) throws BKException, InterruptedException;
  @Opens @Blocking public LedgerHandle openLedgerNoRecovery(long lId, BookKeeper.DigestType digestType, byte[] passwd) throws BKException, InterruptedException;
  public void asyncDeleteLedger(long lId, AsyncCallback.DeleteCallback cb, Object ctx);
  @Blocking public void deleteLedger(long lId) throws InterruptedException, BKException;
  public void asyncIsClosed(long lId, AsyncCallback.IsClosedCallback cb, Object ctx);
  @Closes @Blocking public void close() throws BKException, InterruptedException;
  public CreateBuilder newCreateLedgerOp();
  public OpenBuilder newOpenLedgerOp();
  public DeleteBuilder newDeleteLedgerOp();
  public ListLedgersResultBuilder newListLedgersOp();
  public CompletableFuture<LedgerMetadata> getLedgerMetadata(long ledgerId);
  public ClientContext getClientCtx();

  public static class Builder {
    public BookKeeper.Builder setEventLoopGroup(EventLoopGroup f);
    public BookKeeper.Builder setZookeeper(ZooKeeper zk);
    public BookKeeper.Builder eventLoopGroup(EventLoopGroup f);
    public BookKeeper.Builder allocator(ByteBufAllocator allocator);
    public BookKeeper.Builder zk(ZooKeeper zk);
    public BookKeeper.Builder dnsResolver(DNSToSwitchMapping dnsResolver);
    public BookKeeper.Builder requestTimer(HashedWheelTimer requestTimer);
    @Opens @Blocking public BookKeeper build() throws IOException, InterruptedException, BKException;
  }
  public enum DigestType {
    MAC, CRC32, CRC32C, DUMMY;
  }
}

public class BookieInfoReader {
  public static class BookieInfo implements WeightedRandomSelection.WeightedObject {}
}

public interface ClientContext {}

public class LedgerEntry {
  public long getLedgerId();
  public long getEntryId();
  public long getLength();
  public byte[] getEntry();
  public InputStream getEntryInputStream();
  public ByteBuf getEntryBuffer();
}

public class LedgerHandle implements WriteHandle {
  public static final long INVALID_ENTRY_ID = -1L;
  public static final long INVALID_LEDGER_ID = -2882382797L;
  public long getId();
  public EnumSet<WriteFlag> getWriteFlags();
  public long getLastAddConfirmed();
  public long getLastAddPushed();
  public byte[] getLedgerKey();
  public LedgerMetadata getLedgerMetadata();
  public Map<String, byte[]> getCustomMetadata();
  public long getNumFragments();
  public long getNumBookies();
  public long getLength();
  public long getCtime();
  @Closes @Blocking public void close() throws InterruptedException, BKException;
  public CompletableFuture<Void> closeAsync();
  public void asyncClose(AsyncCallback.CloseCallback cb, Object ctx);
  public boolean isClosed();
  @Blocking public Enumeration<LedgerEntry> readEntries(long firstEntry, long lastEntry) throws InterruptedException, BKException;
  public Enumeration<LedgerEntry> batchReadEntries(long startEntry, int maxCount, long maxSize) throws InterruptedException, BKException;
  @Blocking public Enumeration<LedgerEntry> readUnconfirmedEntries(long firstEntry, long lastEntry) throws InterruptedException, BKException;
  public Enumeration<LedgerEntry> batchReadUnconfirmedEntries(long firstEntry, int maxCount, long maxSize) throws InterruptedException, BKException;
  public void asyncReadEntries(long firstEntry, long lastEntry, AsyncCallback.ReadCallback cb, Object ctx);
  public void asyncBatchReadEntries(long startEntry, int maxCount, long maxSize, AsyncCallback.ReadCallback cb, Object ctx);
  public void asyncReadUnconfirmedEntries(long firstEntry, long lastEntry, AsyncCallback.ReadCallback cb, Object ctx);
  public void asyncBatchReadUnconfirmedEntries(long startEntry, int maxCount, long maxSize, AsyncCallback.ReadCallback cb, Object ctx);
  public CompletableFuture<LedgerEntries> readAsync(long firstEntry, long lastEntry);
  public CompletableFuture<LedgerEntries> batchReadAsync(long startEntry, int maxCount, long maxSize);
  public CompletableFuture<LedgerEntries> readUnconfirmedAsync(long firstEntry, long lastEntry);
  public void asyncReadLastEntry(AsyncCallback.ReadCallback cb, Object ctx);
  @Blocking public LedgerEntry readLastEntry() throws InterruptedException, BKException;
  @Blocking public long addEntry(byte[] data) throws InterruptedException, BKException;
  public CompletableFuture<Long> appendAsync(ByteBuf data);
  @Blocking public long addEntry(long entryId, byte[] data) throws InterruptedException, BKException;
  @Blocking public long addEntry(byte[] data, int offset, int length) throws InterruptedException, BKException;
  @Blocking public long addEntry(long entryId, byte[] data, int offset, int length) throws InterruptedException, BKException;
  public void asyncAddEntry(byte[] data, AsyncCallback.AddCallback cb, Object ctx);
  public void asyncAddEntry(long entryId, byte[] data, AsyncCallback.AddCallback cb, Object ctx);
  public void asyncAddEntry(byte[] data, int offset, int length, AsyncCallback.AddCallback cb, Object ctx);
  public void asyncAddEntry(ByteBuf data, AsyncCallback.AddCallback cb, Object ctx);
  public void asyncAddEntry(long entryId, byte[] data, int offset, int length, AsyncCallback.AddCallback cb, Object ctx);
  public void asyncAddEntry(long entryId, byte[] data, int offset, int length, AsyncCallback.AddCallbackWithLatency cb, Object ctx);
  public void asyncAddEntry(long entryId, ByteBuf data, AsyncCallback.AddCallbackWithLatency cb, Object ctx);
  public CompletableFuture<Void> force();
  public void asyncReadLastConfirmed(AsyncCallback.ReadLastConfirmedCallback cb, Object ctx);
  public void asyncTryReadLastConfirmed(AsyncCallback.ReadLastConfirmedCallback cb, Object ctx);
  public CompletableFuture<Long> tryReadLastAddConfirmedAsync();
  public CompletableFuture<Long> readLastAddConfirmedAsync();
  public CompletableFuture<LastConfirmedAndEntry> readLastAddConfirmedAndEntryAsync(long entryId, long timeOutInMillis, boolean parallel);
  public void asyncReadLastConfirmedAndEntry(long entryId, long timeOutInMillis, boolean parallel, AsyncCallback.ReadLastConfirmedAndEntryCallback cb, Object ctx);
  @Blocking public long readLastConfirmed() throws InterruptedException, BKException;
  @Blocking public long tryReadLastConfirmed() throws InterruptedException, BKException;
  public void asyncReadExplicitLastConfirmed(AsyncCallback.ReadLastConfirmedCallback cb, Object ctx);
  public long readExplicitLastConfirmed() throws InterruptedException, BKException;
}

interface WeightedRandomSelection<T> {
  public interface WeightedObject {
    long getWeight();
  }
}
