package org.apache.spark.sql.catalog;

public abstract class Catalog {}
