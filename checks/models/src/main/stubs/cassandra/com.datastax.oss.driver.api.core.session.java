package com.datastax.oss.driver.api.core.session;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.datastax.oss.driver.api.core.AsyncAutoCloseable;
import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.MavenCoordinates;
import com.datastax.oss.driver.api.core.auth.AuthProvider;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.context.DriverContext;
import com.datastax.oss.driver.api.core.loadbalancing.NodeDistanceEvaluator;
import com.datastax.oss.driver.api.core.metadata.EndPoint;
import com.datastax.oss.driver.api.core.metadata.Metadata;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.metadata.NodeStateListener;
import com.datastax.oss.driver.api.core.metadata.token.Token;
import com.datastax.oss.driver.api.core.metrics.Metrics;
import com.datastax.oss.driver.api.core.ssl.SslEngineFactory;
import com.datastax.oss.driver.api.core.tracker.RequestIdGenerator;
import com.datastax.oss.driver.api.core.tracker.RequestTracker;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.MutableCodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

public class ProgrammaticArguments {
  public static ProgrammaticArguments.Builder builder();
  public List<TypeCodec<?>> getTypeCodecs();
  public NodeStateListener getNodeStateListener();
  public RequestTracker getRequestTracker();
  public RequestIdGenerator getRequestIdGenerator();
  public Map<String, String> getLocalDatacenters();
  public Map<String, Predicate<Node>> getNodeFilters();
  public Map<String, NodeDistanceEvaluator> getNodeDistanceEvaluators();
  public ClassLoader getClassLoader();
  public AuthProvider getAuthProvider();
  public SslEngineFactory getSslEngineFactory();
  public InetSocketAddress getCloudProxyAddress();
  public UUID getStartupClientId();
  public String getStartupApplicationName();
  public String getStartupApplicationVersion();
  public MutableCodecRegistry getCodecRegistry();
  public Object getMetricRegistry();

  public static class Builder {
    public Builder();
    public ProgrammaticArguments.Builder addTypeCodecs(TypeCodec<?>... typeCodecs);
    public ProgrammaticArguments.Builder withNodeStateListener(NodeStateListener nodeStateListener);
    public ProgrammaticArguments.Builder addNodeStateListener(NodeStateListener nodeStateListener);
    public ProgrammaticArguments.Builder withRequestTracker(RequestTracker requestTracker);
    public ProgrammaticArguments.Builder addRequestTracker(RequestTracker requestTracker);
    public ProgrammaticArguments.Builder withRequestIdGenerator(RequestIdGenerator requestIdGenerator);
    public ProgrammaticArguments.Builder withLocalDatacenter(String profileName, String localDatacenter);
    public ProgrammaticArguments.Builder clearDatacenters();
    public ProgrammaticArguments.Builder withLocalDatacenters(Map<String, String> localDatacenters);
    public ProgrammaticArguments.Builder withNodeDistanceEvaluator(String profileName, NodeDistanceEvaluator nodeDistanceEvaluator);
    public ProgrammaticArguments.Builder withNodeDistanceEvaluators(Map<String, NodeDistanceEvaluator> nodeDistanceReporters);
    public ProgrammaticArguments.Builder withNodeFilter(String profileName, Predicate<Node> nodeFilter);
    public ProgrammaticArguments.Builder withNodeFilters(Map<String, Predicate<Node>> nodeFilters);
    public ProgrammaticArguments.Builder withClassLoader(ClassLoader classLoader);
    public ProgrammaticArguments.Builder withCloudProxyAddress(InetSocketAddress cloudAddress);
    public ProgrammaticArguments.Builder withAuthProvider(AuthProvider authProvider);
    public ProgrammaticArguments.Builder withSslEngineFactory(SslEngineFactory sslEngineFactory);
    public ProgrammaticArguments.Builder withStartupClientId(UUID startupClientId);
    public ProgrammaticArguments.Builder withStartupApplicationName(String startupApplicationName);
    public ProgrammaticArguments.Builder withStartupApplicationVersion(String startupApplicationVersion);
    public ProgrammaticArguments.Builder withCodecRegistry(MutableCodecRegistry codecRegistry);
    public ProgrammaticArguments.Builder withMetricRegistry(Object metricRegistry);
    public ProgrammaticArguments build();
  }
}

public interface Request {
  String getExecutionProfileName();
  DriverExecutionProfile getExecutionProfile();
  CqlIdentifier getKeyspace();
  CqlIdentifier getRoutingKeyspace();
  ByteBuffer getRoutingKey();
  Token getRoutingToken();
  Map<String, ByteBuffer> getCustomPayload();
  Boolean isIdempotent();
  Duration getTimeout();
  Node getNode();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Session extends AsyncAutoCloseable {
  public static final MavenCoordinates OSS_DRIVER_COORDINATES;
  String getName();
  Metadata getMetadata();
  boolean isSchemaMetadataEnabled();
  CompletionStage<Metadata> setSchemaMetadataEnabled(Boolean newValue);
  CompletionStage<Metadata> refreshSchemaAsync();
  @Blocking default Metadata refreshSchema();
  CompletionStage<Boolean> checkSchemaAgreementAsync();
  @Blocking default boolean checkSchemaAgreement();
  DriverContext getContext();
  Optional<CqlIdentifier> getKeyspace();
  Optional<Metrics> getMetrics();
  <RequestT extends Request, ResultT> ResultT execute(RequestT value, GenericType<ResultT> genericType);
}

public abstract class SessionBuilder<SelfT extends SessionBuilder, SessionT> {
  public static final String ASTRA_PAYLOAD_KEY = "traceparent";
  public SessionBuilder();
  public SelfT withConfigLoader(DriverConfigLoader configLoader);
  protected DriverConfigLoader defaultConfigLoader();
  protected DriverConfigLoader defaultConfigLoader(ClassLoader classLoader);
  public SelfT addContactPoints(Collection<InetSocketAddress> contactPoints);
  public SelfT addContactPoint(InetSocketAddress contactPoint);
  public SelfT addContactEndPoints(Collection<EndPoint> contactPoints);
  public SelfT addContactEndPoint(EndPoint contactPoint);
  public SelfT addTypeCodecs(TypeCodec<?>... typeCodecs);
  public SelfT withNodeStateListener(NodeStateListener nodeStateListener);
  public SelfT addNodeStateListener(NodeStateListener nodeStateListener);
  public SelfT withRequestTracker(RequestTracker requestTracker);
  public SelfT addRequestTracker(RequestTracker requestTracker);
  public SelfT withRequestIdGenerator(RequestIdGenerator requestIdGenerator);
  public SelfT withAuthProvider(AuthProvider authProvider);
  public SelfT withAuthCredentials(String username, String password);
  public SelfT withAuthCredentials(String username, String password, String authorizationId);
  public SelfT withCredentials(String username, String password);
  public SelfT withCredentials(String username, String password, String authorizationId);
  public SelfT withSslEngineFactory(SslEngineFactory sslEngineFactory);
  public SelfT withSslContext(SSLContext sslContext);
  public SelfT withLocalDatacenter(String profileName, String localDatacenter);
  public SelfT withLocalDatacenter(String localDatacenter);
  public SelfT withNodeDistanceEvaluator(String profileName, NodeDistanceEvaluator nodeDistanceEvaluator);
  public SelfT withNodeDistanceEvaluator(NodeDistanceEvaluator nodeDistanceEvaluator);
  public SelfT withNodeFilter(String profileName, Predicate<Node> nodeFilter);
  public SelfT withNodeFilter(Predicate<Node> nodeFilter);
  public SelfT withKeyspace(CqlIdentifier keyspace);
  public SelfT withKeyspace(String keyspaceName);
  public SelfT withClassLoader(ClassLoader classLoader);
  public SelfT withCloudSecureConnectBundle(Path cloudConfigPath);
  public SelfT withCodecRegistry(MutableCodecRegistry codecRegistry);
  public SelfT withCloudSecureConnectBundle(URL cloudConfigUrl);
  public SelfT withCloudSecureConnectBundle(InputStream cloudConfigInputStream);
  public SelfT withCloudProxyAddress(InetSocketAddress cloudProxyAddress);
  public SelfT withClientId(UUID clientId);
  public SelfT withApplicationName(String applicationName);
  public SelfT withApplicationVersion(String applicationVersion);
  public SelfT withMetricRegistry(Object metricRegistry);
  public CompletionStage<SessionT> buildAsync();
  @Opens @Blocking public SessionT build();
  protected abstract SessionT wrap(CqlSession defaultSession);
  protected CompletionStage<CqlSession> buildDefaultSessionAsync();
  protected DriverContext buildContext(DriverConfigLoader configLoader, ProgrammaticArguments programmaticArguments);
}
