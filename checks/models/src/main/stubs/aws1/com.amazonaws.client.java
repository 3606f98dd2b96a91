package com.amazonaws.client;

public abstract class AwsSyncClientParams {}
