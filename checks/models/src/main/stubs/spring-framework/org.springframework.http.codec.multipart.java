package org.springframework.http.codec.multipart;

public interface Part {}
