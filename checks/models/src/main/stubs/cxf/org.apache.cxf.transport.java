package org.apache.cxf.transport;

public interface Conduit extends Observable {
  void close();
}

public abstract class AbstractConduit extends AbstractObservable implements Conduit {}

public abstract class AbstractObservable implements Observable {}

public interface Assertor {}

public interface MessageObserver {}

public interface Observable {}
