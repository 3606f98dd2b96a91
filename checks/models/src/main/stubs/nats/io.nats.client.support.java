package io.nats.client.support;

public interface JsonSerializable {
  String toJson();
  default byte[] serialize();
}
