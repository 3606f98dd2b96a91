package reactor.util;

import java.util.function.Function;

public interface Logger {
  String getName();
  boolean isTraceEnabled();
  void trace(String msg);
  void trace(String format, Object... arguments);
  void trace(String msg, Throwable t);
  boolean isDebugEnabled();
  void debug(String msg);
  void debug(String format, Object... arguments);
  void debug(String msg, Throwable t);
  boolean isInfoEnabled();
  void info(String msg);
  void info(String format, Object... arguments);
  void info(String msg, Throwable t);
  default void infoOrDebug(Logger.ChoiceOfMessageSupplier messageSupplier);
  default void infoOrDebug(Logger.ChoiceOfMessageSupplier messageSupplier, Throwable cause);
  boolean isWarnEnabled();
  void warn(String msg);
  void warn(String format, Object... arguments);
  void warn(String msg, Throwable t);
  default void warnOrDebug(Logger.ChoiceOfMessageSupplier messageSupplier);
  default void warnOrDebug(Logger.ChoiceOfMessageSupplier messageSupplier, Throwable cause);
  boolean isErrorEnabled();
  void error(String msg);
  void error(String format, Object... arguments);
  void error(String msg, Throwable t);
  default void errorOrDebug(Logger.ChoiceOfMessageSupplier messageSupplier);
  default void errorOrDebug(Logger.ChoiceOfMessageSupplier messageSupplier, Throwable cause);

  interface ChoiceOfMessageSupplier {
    String get(boolean isVerbose);
  }
}

public abstract class Loggers {
  public static final String FALLBACK_PROPERTY = "reactor.logging.fallback";
  public static void resetLoggerFactory();
  public static void useConsoleLoggers();
  public static void useVerboseConsoleLoggers();
  public static void useCustomLoggers(Function<String, ? extends Logger> loggerFactory);
  public static void useJdkLoggers();
  public static void useSl4jLoggers();
  public static Logger getLogger(String name);
  public static Logger getLogger(Class<?> cls);
}
