package net.rubyeye.xmemcached.exception;

public class MemcachedException extends Exception {}
