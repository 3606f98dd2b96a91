package org.apache.commons.exec;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.WaitsFor.PROCESS;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

public class CommandLine {
  public static CommandLine parse(String line);
  public static CommandLine parse(String line, Map<String, ?> substitutionMap);
  public CommandLine(CommandLine other);
  public CommandLine(File executable);
  public CommandLine(Path executable);
  public CommandLine(String executable);
  public CommandLine addArgument(String argument);
  public CommandLine addArgument(String argument, boolean handleQuoting);
  public CommandLine addArguments(String addArguments);
  public CommandLine addArguments(String addArguments, boolean handleQuoting);
  public CommandLine addArguments(String[] addArguments);
  public CommandLine addArguments(String[] addArguments, boolean handleQuoting);
  public String[] getArguments();
  public String getExecutable();
  public Map<String, ?> getSubstitutionMap();
  public boolean isFile();
  public void setSubstitutionMap(Map<String, ?> substitutionMap);
  public String[] toStrings();
}

@Unbounded(CALL)
public class DaemonExecutor extends DefaultExecutor {
  @Unbounded(CALL) public static DaemonExecutor.Builder builder();
  public DaemonExecutor();
  protected Thread createThread(Runnable runnable, String name);

  public static class Builder extends DefaultExecutor.Builder<DaemonExecutor.Builder> {}
}

public class DefaultExecuteResultHandler implements ExecuteResultHandler {
  public DefaultExecuteResultHandler();
  public ExecuteException getException();
  public int getExitValue();
  public boolean hasResult();
  public void onProcessComplete(int exitValue);
  public void onProcessFailed(ExecuteException e);
  @Blocking(PROCESS) public void waitFor() throws InterruptedException;
  @Blocking(PROCESS) public void waitFor(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout) throws InterruptedException;
  @Blocking(PROCESS) public void waitFor(@Bounds(value = CALL, zero = IMMEDIATE) long timeoutMillis) throws InterruptedException;
}

@Unbounded(CALL)
public class DefaultExecutor implements Executor {
  @Unbounded(CALL) public static DefaultExecutor.Builder<?> builder();
  public DefaultExecutor();
  protected Thread createThread(Runnable runnable, String name);
  @Blocking(PROCESS) @Requires(CALL) public int execute(CommandLine command) throws ExecuteException, IOException;
  @Forks(UNLIMITED) public void execute(CommandLine command, ExecuteResultHandler handler) throws ExecuteException, IOException;
  @Blocking(PROCESS) @Requires(CALL) public int execute(CommandLine command, Map<String, String> environment) throws ExecuteException, IOException;
  @Forks(UNLIMITED) public void execute(CommandLine command, Map<String, String> environment, ExecuteResultHandler handler) throws ExecuteException, IOException;
  protected Thread getExecutorThread();
  public ProcessDestroyer getProcessDestroyer();
  public ExecuteStreamHandler getStreamHandler();
  public ExecuteWatchdog getWatchdog();
  public File getWorkingDirectory();
  public boolean isFailure(int exitValue);
  protected Process launch(CommandLine command, Map<String, String> env, File workingDirectory) throws IOException;
  protected Process launch(CommandLine command, Map<String, String> env, Path workingDirectory) throws IOException;
  public void setExitValue(int value);
  public void setExitValues(int[] values);
  public void setProcessDestroyer(ProcessDestroyer processDestroyer);
  public void setStreamHandler(ExecuteStreamHandler streamHandler);
  public void setWatchdog(@Carries ExecuteWatchdog watchdog);
  public void setWorkingDirectory(File workingDirectory);

  public static class Builder<T extends DefaultExecutor.Builder<T>> implements Supplier<DefaultExecutor> {
    public Builder();
    @Carries public DefaultExecutor get();
    public T setExecuteStreamHandler(ExecuteStreamHandler executeStreamHandler);
    public T setThreadFactory(ThreadFactory threadFactory);
    public T setWorkingDirectory(File workingDirectory);
    public T setWorkingDirectory(Path workingDirectory);
  }
}

public class ExecuteException extends IOException {
  public ExecuteException(String message, int exitValue);
  public ExecuteException(String message, int exitValue, Throwable cause);
  public int getExitValue();
}

public interface ExecuteResultHandler {
  void onProcessComplete(int exitValue);
  void onProcessFailed(ExecuteException e);
}

public interface ExecuteStreamHandler {
  void setProcessErrorStream(InputStream inputStream) throws IOException;
  void setProcessInputStream(OutputStream outputStream) throws IOException;
  void setProcessOutputStream(InputStream inputStream) throws IOException;
  void start() throws IOException;
  void stop() throws IOException;
}

public class ExecuteWatchdog implements TimeoutObserver {
  public static final long INFINITE_TIMEOUT = -1L;
  public static final Duration INFINITE_TIMEOUT_DURATION;
  public static ExecuteWatchdog.Builder builder();
  @Bounds(value = CALL, zero = REJECTED, negative = DEFAULT) public ExecuteWatchdog(long timeoutMillis);
  public void checkException() throws Exception;
  protected void cleanUp();
  public void destroyProcess();
  public void failedToStart(Exception e);
  public boolean isWatching();
  public boolean killedProcess();
  public void start(Process processToMonitor);
  public void stop();
  public void timeoutOccured(Watchdog w);

  public static final class Builder implements Supplier<ExecuteWatchdog> {
    public Builder();
    @Carries public ExecuteWatchdog get();
    public ExecuteWatchdog.Builder setThreadFactory(ThreadFactory threadFactory);
    @Bounds(value = CALL, zero = REJECTED, negative = DEFAULT) public ExecuteWatchdog.Builder setTimeout(Duration timeout);
  }
}

public interface Executor {
  public static final int INVALID_EXITVALUE = -559038737;
  @Blocking(PROCESS) @Requires(CALL) int execute(CommandLine command) throws ExecuteException, IOException;
  @Forks(UNLIMITED) void execute(CommandLine command, ExecuteResultHandler handler) throws ExecuteException, IOException;
  @Blocking(PROCESS) @Requires(CALL) int execute(CommandLine command, Map<String, String> environment) throws ExecuteException, IOException;
  @Forks(UNLIMITED) void execute(CommandLine command, Map<String, String> environment, ExecuteResultHandler handler) throws ExecuteException, IOException;
  ProcessDestroyer getProcessDestroyer();
  ExecuteStreamHandler getStreamHandler();
  ExecuteWatchdog getWatchdog();
  File getWorkingDirectory();
  default Path getWorkingDirectoryPath();
  boolean isFailure(int exitValue);
  void setExitValue(int value);
  void setExitValues(int[] values);
  void setProcessDestroyer(ProcessDestroyer processDestroyer);
  void setStreamHandler(ExecuteStreamHandler streamHandler);
  void setWatchdog(@Carries ExecuteWatchdog watchDog);
  void setWorkingDirectory(File dir);
}

public abstract class LogOutputStream extends OutputStream {
  public LogOutputStream();
  public LogOutputStream(int level);
  public LogOutputStream(int level, Charset charset);
  public void close() throws IOException;
  public void flush();
  public int getMessageLevel();
  protected void processBuffer();
  protected void processLine(String line);
  protected abstract void processLine(String line, int logLevel);
  public void write(byte[] b, int off, int len) throws IOException;
  public void write(int cc) throws IOException;
}

public interface ProcessDestroyer {
  boolean add(Process process);
  boolean remove(Process process);
  int size();
}

public class PumpStreamHandler implements ExecuteStreamHandler {
  public PumpStreamHandler();
  public PumpStreamHandler(OutputStream allOutputStream);
  public PumpStreamHandler(OutputStream outputStream, OutputStream errorOutputStream);
  public PumpStreamHandler(OutputStream outputStream, OutputStream errorOutputStream, InputStream inputStream);
  protected void createProcessErrorPump(InputStream is, OutputStream os);
  protected void createProcessOutputPump(InputStream is, OutputStream os);
  protected Thread createPump(InputStream is, OutputStream os);
  protected Thread createPump(InputStream is, OutputStream os, boolean closeWhenExhausted);
  protected OutputStream getErr();
  protected OutputStream getOut();
  public void setProcessErrorStream(InputStream is);
  public void setProcessInputStream(OutputStream os);
  public void setProcessOutputStream(InputStream is);
  public void setStopTimeout(Duration timeout);
  public void setStopTimeout(long timeout);
  public void start();
  public void stop() throws IOException;
  protected void stopThread(Thread thread, long timeoutMillis);
}

public class ShutdownHookProcessDestroyer implements ProcessDestroyer, Runnable {
  public ShutdownHookProcessDestroyer();
  public boolean add(Process process);
  public boolean isAddedAsShutdownHook();
  public boolean isEmpty();
  public boolean remove(Process process);
  public void run();
  public int size();
}

public interface TimeoutObserver {
  void timeoutOccured(Watchdog w);
}

public class Watchdog implements Runnable {}
