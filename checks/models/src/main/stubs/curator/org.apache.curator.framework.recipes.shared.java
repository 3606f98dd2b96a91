package org.apache.curator.framework.recipes.shared;

import org.apache.curator.framework.listen.Listenable;
import org.apache.curator.framework.state.ConnectionStateListener;

public interface SharedCountListener extends ConnectionStateListener {
  void countHasChanged(SharedCountReader sharedCount, int newCount) throws Exception;
}

public interface SharedCountReader extends Listenable<SharedCountListener> {
  int getCount();
  VersionedValue<Integer> getVersionedValue();
}

public class VersionedValue<T> {
  public long getZxid();
  public int getVersion();
  public T getValue();
}
