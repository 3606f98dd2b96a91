package io.vertx.ext.auth.authentication;

import io.vertx.core.json.JsonObject;

public interface Credentials {
  JsonObject toJson();
}
