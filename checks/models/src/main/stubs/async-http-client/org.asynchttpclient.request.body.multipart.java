package org.asynchttpclient.request.body.multipart;

public interface Part {}
