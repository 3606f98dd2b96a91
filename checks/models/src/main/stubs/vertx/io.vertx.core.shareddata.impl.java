package io.vertx.core.shareddata.impl;

public interface ClusterSerializable {}
