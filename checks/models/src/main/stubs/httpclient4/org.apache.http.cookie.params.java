package org.apache.http.cookie.params;

public interface CookieSpecPNames {}
