package org.redisson.eviction;

public final class EvictionScheduler {}
