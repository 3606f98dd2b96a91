package org.apache.helix.participant.statemachine;

import dev.fairlead.annotations.OneOfMany;

@OneOfMany(per = "partition")
public abstract class StateModel {
  public StateModel();
  public String getCurrentState();
  public void defaultTransitionHandler();
  public boolean updateState(String newState);
  public void reset();
  public void cancel();
  public boolean isCancelled();
}

public abstract class StateModelFactory<T extends StateModel> {
  public StateModelFactory();
  public T createNewStateModel(String resourceName, String partitionKey);
  public T createNewStateModel(String partitionKey);
  public T createAndAddStateModel(String resourceName, String partitionKey);
  public T getStateModel(String resourceName, String partitionKey);
  public T removeStateModel(String resourceName, String partitionKey);
}
