package org.I0Itec.zkclient.serialize;

public interface ZkSerializer {}
