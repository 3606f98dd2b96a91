package com.datastax.oss.driver.api.core;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.datastax.dse.driver.api.core.cql.continuous.ContinuousSession;
import com.datastax.dse.driver.api.core.cql.continuous.reactive.ContinuousReactiveSession;
import com.datastax.dse.driver.api.core.cql.reactive.ReactiveSession;
import com.datastax.dse.driver.api.core.graph.GraphSession;
import com.datastax.dse.driver.api.core.graph.reactive.ReactiveGraphSession;
import com.datastax.oss.driver.api.core.cql.AsyncCqlSession;
import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.cql.ExecutionInfo;
import com.datastax.oss.driver.api.core.cql.SyncCqlSession;
import com.datastax.oss.driver.api.core.session.Session;
import com.datastax.oss.driver.api.core.session.SessionBuilder;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import java.io.Serializable;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

public interface AsyncAutoCloseable extends AutoCloseable {
  CompletionStage<Void> closeFuture();
  default boolean isClosed();
  @Closes CompletionStage<Void> closeAsync();
  @Closes CompletionStage<Void> forceCloseAsync();
  @Closes @Blocking default void close();
}

public interface AsyncPagingIterable<ElementT, SelfT extends AsyncPagingIterable<ElementT, SelfT>> {
  ColumnDefinitions getColumnDefinitions();
  ExecutionInfo getExecutionInfo();
  int remaining();
  Iterable<ElementT> currentPage();
  default ElementT one();
  boolean hasMorePages();
  CompletionStage<SelfT> fetchNextPage() throws IllegalStateException;
  boolean wasApplied();
  default <TargetT> MappedAsyncPagingIterable<TargetT> map(Function<? super ElementT, ? extends TargetT> elementMapper);
}

public interface ConsistencyLevel {
  public static final ConsistencyLevel ANY;
  public static final ConsistencyLevel ONE;
  public static final ConsistencyLevel TWO;
  public static final ConsistencyLevel THREE;
  public static final ConsistencyLevel QUORUM;
  public static final ConsistencyLevel ALL;
  public static final ConsistencyLevel LOCAL_ONE;
  public static final ConsistencyLevel LOCAL_QUORUM;
  public static final ConsistencyLevel EACH_QUORUM;
  public static final ConsistencyLevel SERIAL;
  public static final ConsistencyLevel LOCAL_SERIAL;
  int getProtocolCode();
  String name();
  boolean isDcLocal();
  boolean isSerial();
}

public class CqlIdentifier implements Serializable {
  public static CqlIdentifier fromCql(String cql);
  public static CqlIdentifier fromInternal(String internal);
  public String asInternal();
  public String asCql(boolean pretty);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface CqlSession extends Session, SyncCqlSession, AsyncCqlSession, ReactiveSession, ContinuousSession, GraphSession, ContinuousReactiveSession, ReactiveGraphSession {
  static CqlSessionBuilder builder();
}

public class CqlSessionBuilder extends SessionBuilder<CqlSessionBuilder, CqlSession> {
  public CqlSessionBuilder();
  protected CqlSession wrap(CqlSession defaultSession);
}

public abstract class DriverException extends RuntimeException {
  protected DriverException(String message, ExecutionInfo executionInfo, Throwable cause, boolean writableStackTrace);
  public ExecutionInfo getExecutionInfo();
  public void setExecutionInfo(ExecutionInfo executionInfo);
  public abstract DriverException copy();
}

public interface MappedAsyncPagingIterable<ElementT> extends AsyncPagingIterable<ElementT, MappedAsyncPagingIterable<ElementT>> {}

public interface MavenCoordinates {
  String getGroupId();
  String getArtifactId();
  Version getVersion();
  String getName();
}

public interface PagingIterable<ElementT> extends Iterable<ElementT> {
  ColumnDefinitions getColumnDefinitions();
  default ExecutionInfo getExecutionInfo();
  List<ExecutionInfo> getExecutionInfos();
  @Blocking default ElementT one();
  @Blocking default List<ElementT> all();
  boolean isFullyFetched();
  int getAvailableWithoutFetching();
  boolean wasApplied();
  default <TargetElementT> PagingIterable<TargetElementT> map(Function<? super ElementT, ? extends TargetElementT> elementMapper);
  default Spliterator<ElementT> spliterator();
}

public interface ProtocolVersion {
  public static final ProtocolVersion V3;
  public static final ProtocolVersion V4;
  public static final ProtocolVersion V5;
  public static final ProtocolVersion V6;
  public static final ProtocolVersion DSE_V1;
  public static final ProtocolVersion DSE_V2;
  public static final ProtocolVersion DEFAULT;
  int getCode();
  String name();
  boolean isBeta();
}

public class RequestThrottlingException extends DriverException {
  public RequestThrottlingException(String message);
  public DriverException copy();
}

public class Version implements Comparable<Version>, Serializable {
  public static final Version V1_0_0;
  public static final Version V2_1_0;
  public static final Version V2_2_0;
  public static final Version V3_0_0;
  public static final Version V4_0_0;
  public static final Version V4_1_0;
  public static final Version V5_0_0;
  public static final Version V6_7_0;
  public static final Version V6_8_0;
  public static final Version V6_9_0;
  public static Version parse(String version);
  public int getMajor();
  public int getMinor();
  public int getPatch();
  public int getDSEPatch();
  public List<String> getPreReleaseLabels();
  public String getBuildLabel();
  public Version nextStable();
  public int compareTo(Version other);
}
