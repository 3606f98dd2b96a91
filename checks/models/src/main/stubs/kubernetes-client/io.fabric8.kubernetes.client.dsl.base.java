package io.fabric8.kubernetes.client.dsl.base;

import java.util.List;

public class PatchContext {
  public PatchContext();
  public static PatchContext of(PatchType type);
  public List<String> getDryRun();
  public void setDryRun(List<String> dryRun);
  public String getFieldManager();
  public void setFieldManager(String fieldManager);
  public Boolean getForce();
  public void setForce(Boolean force);
  public PatchType getPatchType();
  public void setPatchType(PatchType patchType);
}

public enum PatchType {
  JSON, JSON_MERGE, SERVER_SIDE_APPLY, STRATEGIC_MERGE
}
