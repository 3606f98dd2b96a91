package com.hazelcast.client.config;

public class ClientConfig {}

public class ClientFailoverConfig {}
