package com.github.dockerjava.core.command;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Unbounded;
import com.github.dockerjava.core.async.ResultCallbackTemplate;
import com.github.dockerjava.api.model.BuildResponseItem;
import com.github.dockerjava.api.model.WaitResponse;
import java.util.concurrent.TimeUnit;

public class BuildImageResultCallback extends ResultCallbackTemplate<BuildImageResultCallback, BuildResponseItem> {
  public BuildImageResultCallback();
  public void onNext(BuildResponseItem item);
  @Blocking @Joins @Unbounded(CALL) public String awaitImageId();
  @Blocking @Joins public String awaitImageId(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit timeUnit);
}

public class WaitContainerResultCallback extends ResultCallbackTemplate<WaitContainerResultCallback, WaitResponse> {
  public WaitContainerResultCallback();
  public void onNext(WaitResponse waitResponse);
  @Blocking @Joins @Unbounded(CALL) public Integer awaitStatusCode();
  @Blocking @Joins public Integer awaitStatusCode(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit timeUnit);
}
