package org.eclipse.jetty.util;

import java.net.InetSocketAddress;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.eclipse.jetty.util.thread.Invocable;

public class Fields implements Iterable<Fields.Field> {
  public static final Fields EMPTY;
  public Fields();
  public Fields(boolean caseSensitive);
  public Fields(MultiMap<String> params);
  public Fields(Map<String, Fields.Field> fields);
  public Fields(Fields fields);
  public Fields asImmutable();
  public Set<String> getNames();
  public Stream<Fields.Field> stream();
  public Fields.Field get(String name);
  public String getValue(String name);
  public List<String> getValues(String name);
  public List<String> getValuesOrEmpty(String name);
  public void put(String name, String value);
  public void put(Fields.Field field);
  public void add(String name, String value);
  public void add(String name, String... values);
  public void add(Fields.Field field);
  public void addAll(Fields fields);
  public Fields.Field remove(String name);
  public void clear();
  public boolean isEmpty();
  public int getSize();
  public Iterator<Fields.Field> iterator();
  public Map<String, String[]> toStringArrayMap();
  public MultiMap<String> toMultiMap();
  public static Fields combine(Fields a, Fields b);

  public static class Field {}
}

public interface Attributes {}

public interface Callback extends Invocable {}

public interface Index<V> {}

public class MultiMap<V> extends LinkedHashMap<String, List<V>> {}

public interface Promise<C> {}

public interface QuotedStringTokenizer {}

public interface SocketAddressResolver {
  void resolve(String host, int port, Promise<List<InetSocketAddress>> promise);
}

public class VirtualThreads {
  private VirtualThreads();

  public interface Configurable {
    default Executor getVirtualThreadsExecutor();
    default void setVirtualThreadsExecutor(Executor executor);
    default boolean isUseVirtualThreads();
    default void setUseVirtualThreads(boolean useVirtualThreads);
  }
}
