package redis.clients.jedis.exceptions;

import java.util.Map;
import redis.clients.jedis.HostAndPort;

public class InvalidURIException extends JedisException {
  public InvalidURIException(String message);
  public InvalidURIException(Throwable cause);
  public InvalidURIException(String message, Throwable cause);
}

public class JedisAccessControlException extends JedisDataException {
  public JedisAccessControlException(String message);
  public JedisAccessControlException(Throwable cause);
  public JedisAccessControlException(String message, Throwable cause);
}

public class JedisAskDataException extends JedisRedirectionException {
  public JedisAskDataException(Throwable cause, HostAndPort targetHost, int slot);
  public JedisAskDataException(String message, Throwable cause, HostAndPort targetHost, int slot);
  public JedisAskDataException(String message, HostAndPort targetHost, int slot);
}

public class JedisBroadcastException extends JedisDataException {
  public JedisBroadcastException();
  public void addReply(HostAndPort node, Object reply);
  public Map<HostAndPort, Object> getReplies();
}

public class JedisBusyException extends JedisDataException {
  public JedisBusyException(String message);
  public JedisBusyException(Throwable cause);
  public JedisBusyException(String message, Throwable cause);
}

public class JedisCacheException extends JedisException {
  public JedisCacheException(String message);
  public JedisCacheException(Throwable cause);
  public JedisCacheException(String message, Throwable cause);
}

public class JedisClusterException extends JedisDataException {
  public JedisClusterException(Throwable cause);
  public JedisClusterException(String message, Throwable cause);
  public JedisClusterException(String message);
}

public class JedisClusterOperationException extends JedisException {
  public JedisClusterOperationException(String message);
  public JedisClusterOperationException(Throwable cause);
  public JedisClusterOperationException(String message, Throwable cause);
}

public class JedisConnectionException extends JedisException {
  public JedisConnectionException(String message);
  public JedisConnectionException(Throwable cause);
  public JedisConnectionException(String message, Throwable cause);
}

public class JedisDataException extends JedisException {
  public JedisDataException(String message);
  public JedisDataException(Throwable cause);
  public JedisDataException(String message, Throwable cause);
}

public class JedisException extends RuntimeException {
  public JedisException(String message);
  public JedisException(Throwable e);
  public JedisException(String message, Throwable cause);
}

public class JedisMovedDataException extends JedisRedirectionException {
  public JedisMovedDataException(String message, HostAndPort targetNode, int slot);
  public JedisMovedDataException(Throwable cause, HostAndPort targetNode, int slot);
  public JedisMovedDataException(String message, Throwable cause, HostAndPort targetNode, int slot);
}

public class JedisNoScriptException extends JedisDataException {
  public JedisNoScriptException(String message);
  public JedisNoScriptException(Throwable cause);
  public JedisNoScriptException(String message, Throwable cause);
}

public class JedisRedirectionException extends JedisDataException {
  public JedisRedirectionException(String message, HostAndPort targetNode, int slot);
  public JedisRedirectionException(Throwable cause, HostAndPort targetNode, int slot);
  public JedisRedirectionException(String message, Throwable cause, HostAndPort targetNode, int slot);
  public HostAndPort getTargetNode();
  public int getSlot();
}

public class JedisValidationException extends JedisException {
  public JedisValidationException(String message);
  public JedisValidationException(Throwable cause);
  public JedisValidationException(String message, Throwable cause);
}
