package org.apache.thrift.server;

import dev.fairlead.annotations.Blocking;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.thrift.TProcessor;
import org.apache.thrift.TProcessorFactory;
import org.apache.thrift.protocol.TProtocolFactory;
import org.apache.thrift.transport.TServerTransport;
import org.apache.thrift.transport.TTransportFactory;

public abstract class TServer {
  protected TServer(TServer.AbstractServerArgs args);
  @Blocking public abstract void serve();
  public void stop();
  public boolean isServing();
  protected void setServing(boolean serving);
  public void setServerEventHandler(TServerEventHandler eventHandler);
  public TServerEventHandler getEventHandler();
  public boolean getShouldStop();
  public void setShouldStop(boolean shouldStop);

  public static abstract class AbstractServerArgs<T extends TServer.AbstractServerArgs<T>> {
    public AbstractServerArgs(TServerTransport transport);
    public T processorFactory(TProcessorFactory factory);
    public T processor(TProcessor processor);
    public T transportFactory(TTransportFactory factory);
    public T inputTransportFactory(TTransportFactory factory);
    public T outputTransportFactory(TTransportFactory factory);
    public T protocolFactory(TProtocolFactory factory);
    public T inputProtocolFactory(TProtocolFactory factory);
    public T outputProtocolFactory(TProtocolFactory factory);
  }
}

public interface TServerEventHandler {}

public class TSimpleServer extends TServer {
  public TSimpleServer(TServer.AbstractServerArgs args);
  @Blocking public void serve();
  public void stop();
}

public class TThreadPoolServer extends TServer {
  public TThreadPoolServer(TThreadPoolServer.Args args);
  protected ExecutorService getExecutorService();
  protected boolean preServe();
  @Blocking public void serve();
  protected void execute();
  protected boolean waitForShutdown();
  public void stop();

  public static class Args extends TServer.AbstractServerArgs<TThreadPoolServer.Args> {
    public Args(TServerTransport transport);
    public TThreadPoolServer.Args minWorkerThreads(int n);
    public TThreadPoolServer.Args maxWorkerThreads(int n);
    public TThreadPoolServer.Args stopTimeoutVal(int n);
    public TThreadPoolServer.Args stopTimeoutUnit(TimeUnit tu);
    public TThreadPoolServer.Args executorService(ExecutorService executorService);
  }
}
