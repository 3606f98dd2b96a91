package com.influxdb.client.domain;

public class Dialect {}

public class HealthCheck {}

public class OnboardingRequest {}

public class OnboardingResponse {}

public class Query {}

public class Ready {}

public enum WriteConsistency {
  ANY, ONE, QUORUM, ALL;
}

public enum WritePrecision {
  MS, S, US, NS;
}
