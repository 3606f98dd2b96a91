package org.apache.http.auth.params;

public interface AuthPNames {}
