package org.apache.spark.storage;

import java.io.Externalizable;
import scala.math.Ordered;

public class RDDInfo implements Ordered<RDDInfo> {}

public class StorageLevel implements Externalizable {}
