package org.apache.beam.sdk.coders;

import java.io.Serializable;
import org.apache.beam.sdk.values.KV;

public class CannotProvideCoderException extends Exception {}

public abstract class Coder<T> implements Serializable {}

public class CoderRegistry {}

public class KvCoder<K, V> extends StructuredCoder<KV<K, V>> {}

public abstract class StructuredCoder<T> extends Coder<T> {}
