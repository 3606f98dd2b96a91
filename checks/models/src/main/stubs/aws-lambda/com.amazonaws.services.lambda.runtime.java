package com.amazonaws.services.lambda.runtime;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Map;

public interface Client {
  String getInstallationId();
  String getAppTitle();
  String getAppVersionName();
  String getAppVersionCode();
  String getAppPackageName();
}

public interface ClientContext {
  Client getClient();
  Map<String, String> getCustom();
  Map<String, String> getEnvironment();
}

public interface CognitoIdentity {
  String getIdentityId();
  String getIdentityPoolId();
}

public interface Context {
  String getAwsRequestId();
  String getLogGroupName();
  String getLogStreamName();
  String getFunctionName();
  String getFunctionVersion();
  String getInvokedFunctionArn();
  CognitoIdentity getIdentity();
  ClientContext getClientContext();
  int getRemainingTimeInMillis();
  int getMemoryLimitInMB();
  LambdaLogger getLogger();
  default String getTenantId();
}

public interface CustomPojoSerializer {
  <T> T fromJson(InputStream input, Type type);
  <T> T fromJson(String input, Type type);
  <T> void toJson(T value, OutputStream output, Type type);
}

public interface LambdaLogger {
  void log(String message);
  void log(byte[] message);
  default void log(String message, LogLevel logLevel);
  default void log(byte[] message, LogLevel logLevel);
}

public final class LambdaRuntime {
  public static LambdaLogger getLogger();
}

public final class LambdaRuntimeInternal {
  public static void setUseLog4jAppender(boolean useLog4j);
  public static boolean getUseLog4jAppender();
}

public interface RequestHandler<I, O> {
  @RunsOnWorkers(REPEATEDLY) O handleRequest(I input, Context context);
}

public interface RequestStreamHandler {
  @RunsOnWorkers(REPEATEDLY) void handleRequest(InputStream input, OutputStream output, Context context) throws IOException;
}
