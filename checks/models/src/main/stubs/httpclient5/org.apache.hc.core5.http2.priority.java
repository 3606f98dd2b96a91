package org.apache.hc.core5.http2.priority;

public final class PriorityValue {}
