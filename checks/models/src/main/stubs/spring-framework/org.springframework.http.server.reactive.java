package org.springframework.http.server.reactive;

import org.springframework.http.HttpRequest;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.ReactiveHttpOutputMessage;

public interface ServerHttpRequest extends HttpRequest, ReactiveHttpInputMessage {}

public interface ServerHttpResponse extends ReactiveHttpOutputMessage {}
