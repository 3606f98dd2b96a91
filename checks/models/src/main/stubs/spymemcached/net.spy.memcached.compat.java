package net.spy.memcached.compat;

public class SpyObject {}

public class SpyThread extends Thread {}
