package com.influxdb.client.write;

public final class Point {}

public final class PointSettings {}

public final class WriteParameters {}
