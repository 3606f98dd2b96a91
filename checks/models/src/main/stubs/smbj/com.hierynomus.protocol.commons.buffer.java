package com.hierynomus.protocol.commons.buffer;

public class Buffer<T extends Buffer<T>> {}
