package org.apache.hadoop.io;

public interface Writable {}
