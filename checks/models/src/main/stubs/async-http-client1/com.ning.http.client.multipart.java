package com.ning.http.client.multipart;

public interface Part {}
