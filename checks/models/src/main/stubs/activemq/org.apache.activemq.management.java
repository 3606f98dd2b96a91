package org.apache.activemq.management;

public interface StatsCapable {}
