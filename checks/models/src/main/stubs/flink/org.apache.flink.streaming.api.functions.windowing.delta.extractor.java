package org.apache.flink.streaming.api.functions.windowing.delta.extractor;

import java.io.Serializable;

public interface Extractor<FROM, TO> extends Serializable {
  TO extract(FROM in);
}
