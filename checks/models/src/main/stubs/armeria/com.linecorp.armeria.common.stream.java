package com.linecorp.armeria.common.stream;

import com.linecorp.armeria.common.util.SafeCloseable;
import org.reactivestreams.Publisher;

public interface StreamMessage<T> extends Publisher<T> {}

public interface StreamMessageDuplicator<T> extends SafeCloseable {}

public enum StreamTimeoutMode {
  UNTIL_FIRST,
  UNTIL_NEXT,
  UNTIL_EOS;
}

public interface StreamWriter<T> extends StreamMessage<T> {}
