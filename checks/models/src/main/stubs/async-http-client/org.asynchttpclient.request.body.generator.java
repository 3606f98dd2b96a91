package org.asynchttpclient.request.body.generator;

import org.asynchttpclient.request.body.Body;

public interface BodyGenerator {
  Body createBody();
}
