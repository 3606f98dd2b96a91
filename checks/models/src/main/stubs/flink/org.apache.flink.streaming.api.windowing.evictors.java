package org.apache.flink.streaming.api.windowing.evictors;

import java.io.Serializable;
import org.apache.flink.streaming.api.windowing.windows.Window;

public interface Evictor<T, W extends Window> extends Serializable {}
