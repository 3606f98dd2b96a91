package org.apache.spark.sql.catalyst.trees;

public interface WithOrigin {}
