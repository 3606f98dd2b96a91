package org.redisson.codec;

public interface JsonCodec extends ObjectCodec {}

public interface ObjectCodec {}
