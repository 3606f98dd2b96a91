package org.apache.flink.types;

import java.io.Serializable;
import org.apache.flink.core.io.IOReadableWritable;

public interface Value extends IOReadableWritable, Serializable {}
