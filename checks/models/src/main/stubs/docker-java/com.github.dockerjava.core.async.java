package com.github.dockerjava.core.async;

import com.github.dockerjava.api.async.ResultCallback;

public abstract class ResultCallbackTemplate<RC_T extends ResultCallback<A_RES_T>, A_RES_T> extends com.github.dockerjava.api.async.ResultCallbackTemplate<RC_T, A_RES_T> {
  public ResultCallbackTemplate();
}
