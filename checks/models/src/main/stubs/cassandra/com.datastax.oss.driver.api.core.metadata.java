package com.datastax.oss.driver.api.core.metadata;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.Version;
import com.datastax.oss.driver.api.core.loadbalancing.NodeDistance;
import com.datastax.oss.driver.api.core.metadata.token.Token;
import com.datastax.oss.driver.api.core.metadata.token.TokenRange;
import com.datastax.oss.driver.api.core.session.Session;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public interface EndPoint {
  SocketAddress resolve();
  String asMetricPrefix();
}

public interface Metadata {
  Map<UUID, Node> getNodes();
  default Optional<Node> findNode(EndPoint endPoint);
  default Optional<Node> findNode(InetSocketAddress broadcastRpcAddress);
  Optional<TokenMap> getTokenMap();
  default Optional<String> getClusterName();
}

public interface Node {
  EndPoint getEndPoint();
  Optional<InetSocketAddress> getBroadcastRpcAddress();
  Optional<InetSocketAddress> getBroadcastAddress();
  Optional<InetSocketAddress> getListenAddress();
  String getDatacenter();
  String getRack();
  Version getCassandraVersion();
  Map<String, Object> getExtras();
  NodeState getState();
  long getUpSinceMillis();
  int getOpenConnections();
  boolean isReconnecting();
  NodeDistance getDistance();
  UUID getHostId();
  UUID getSchemaVersion();
}

public enum NodeState {
  UNKNOWN, UP, DOWN, FORCED_DOWN;
}

public interface NodeStateListener extends AutoCloseable {
  void onAdd(Node node);
  void onUp(Node node);
  void onDown(Node node);
  void onRemove(Node node);
  default void onSessionReady(Session session);
}

public interface TokenMap {
  Token parse(String tokenString);
  String format(Token token);
  Token newToken(ByteBuffer... byteBuffers);
  TokenRange newTokenRange(Token start, Token end);
  Set<TokenRange> getTokenRanges();
  Set<TokenRange> getTokenRanges(Node node);
  default Set<Token> getTokens(Node node);
  Set<TokenRange> getTokenRanges(CqlIdentifier keyspace, Node replica);
  default Set<TokenRange> getTokenRanges(String keyspaceName, Node replica);
  Set<Node> getReplicas(CqlIdentifier keyspace, ByteBuffer partitionKey);
  default Set<Node> getReplicas(String keyspaceName, ByteBuffer partitionKey);
  Set<Node> getReplicas(CqlIdentifier keyspace, Token token);
  default Set<Node> getReplicas(String keyspaceName, Token token);
  default Set<Node> getReplicas(CqlIdentifier keyspace, TokenRange range);
  default Set<Node> getReplicas(String keyspaceName, TokenRange range);
  String getPartitionerName();
}
