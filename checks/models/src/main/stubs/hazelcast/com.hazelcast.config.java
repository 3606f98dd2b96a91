package com.hazelcast.config;

public class Config {}
