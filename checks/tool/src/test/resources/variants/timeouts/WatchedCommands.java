import org.apache.commons.exec.*;

class WatchedCommands {
  private static DefaultExecuteResultHandler start(CommandLine command) throws Exception {
    Executor executor = new DefaultExecutor();
    DefaultExecuteResultHandler handler = new DefaultExecuteResultHandler();
    executor.setWatchdog(new ExecuteWatchdog(60_000));
    executor.execute(command, handler);
    return handler;
  }

  int run(CommandLine command) throws Exception {
    DefaultExecuteResultHandler handler = start(command);
    handler.waitFor();
    return handler.getExitValue();
  }
}
