package com.alibaba.druid.proxy.jdbc;

public interface DataSourceProxy {}
