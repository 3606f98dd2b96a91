package org.springframework.boot.ssl;

public interface SslBundle {}
