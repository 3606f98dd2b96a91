package org.apache.jute;

public interface Record {}
