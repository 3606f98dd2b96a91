package org.redisson.api.listener;

import java.util.EventListener;

public interface MessageListener<M> extends EventListener {
  void onMessage(CharSequence channel, M msg);
}

public interface StatusListener extends EventListener {}
