package com.mongodb.selector;

import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ServerDescription;
import java.util.List;

public interface ServerSelector {
  List<ServerDescription> select(ClusterDescription clusterDescription);
}
