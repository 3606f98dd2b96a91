package com.datastax.oss.driver.api.core.auth;

import com.datastax.oss.driver.api.core.metadata.EndPoint;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

public interface AuthProvider extends AutoCloseable {
  Authenticator newAuthenticator(EndPoint endPoint, String serverAuthenticator) throws AuthenticationException;
  void onMissingChallenge(EndPoint endPoint) throws AuthenticationException;
}

public class AuthenticationException extends RuntimeException {
  public AuthenticationException(EndPoint endPoint, String message);
  public AuthenticationException(EndPoint endPoint, String message, Throwable cause);
  public EndPoint getEndPoint();
}

public interface Authenticator {
  CompletionStage<ByteBuffer> initialResponse();
  CompletionStage<ByteBuffer> evaluateChallenge(ByteBuffer challenge);
  CompletionStage<Void> onAuthenticationSuccess(ByteBuffer token);
}
