package org.apache.spark.storage;

import java.io.Externalizable;

public class RDDInfo {}

public class StorageLevel implements Externalizable {}
