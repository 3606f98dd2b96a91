package org.apache.kafka.common.quota;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

public class ClientQuotaAlteration {
  public ClientQuotaAlteration(ClientQuotaEntity entity, Collection<ClientQuotaAlteration.Op> ops);
  public ClientQuotaEntity entity();
  public Collection<ClientQuotaAlteration.Op> ops();

  public static class Op {
    public Op(String key, Double value);
    public String key();
    public Double value();
  }
}

public class ClientQuotaEntity {
  public static final String USER = "user";
  public static final String CLIENT_ID = "client-id";
  public static final String IP = "ip";
  public static boolean isValidEntityType(String entityType);
  public ClientQuotaEntity(Map<String, String> entries);
  public Map<String, String> entries();
}

public class ClientQuotaFilter {
  public static ClientQuotaFilter contains(Collection<ClientQuotaFilterComponent> components);
  public static ClientQuotaFilter containsOnly(Collection<ClientQuotaFilterComponent> components);
  public static ClientQuotaFilter all();
  public Collection<ClientQuotaFilterComponent> components();
  public boolean strict();
}

public class ClientQuotaFilterComponent {
  public static ClientQuotaFilterComponent ofEntity(String entityType, String entityName);
  public static ClientQuotaFilterComponent ofDefaultEntity(String entityType);
  public static ClientQuotaFilterComponent ofEntityType(String entityType);
  public String entityType();
  public Optional<String> match();
}
