package io.etcd.jetcd.watch;

import io.etcd.jetcd.KeyValue;
import io.etcd.jetcd.impl.AbstractResponse;
import java.util.List;

public class WatchEvent {
  public WatchEvent(KeyValue keyValue, KeyValue prevKV, WatchEvent.EventType eventType);
  public KeyValue getKeyValue();
  public KeyValue getPrevKV();
  public WatchEvent.EventType getEventType();

  public enum EventType {
    PUT, DELETE, UNRECOGNIZED;
  }
}

public class WatchResponse extends AbstractResponse {
  public List<WatchEvent> getEvents();
  public boolean isProgressNotify();
  public boolean isCreatedNotify();
}
