package com.github.dockerjava.api.model;

public class BuildResponseItem extends ResponseItem {}

public class PullResponseItem extends ResponseItem {}

public class ResponseItem {}

public class WaitResponse {}
