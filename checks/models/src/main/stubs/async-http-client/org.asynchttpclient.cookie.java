package org.asynchttpclient.cookie;

import org.asynchttpclient.util.Counted;

public interface CookieStore extends Counted {}
