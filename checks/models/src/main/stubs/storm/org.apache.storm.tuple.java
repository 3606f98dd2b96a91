package org.apache.storm.tuple;

public interface Tuple {}
