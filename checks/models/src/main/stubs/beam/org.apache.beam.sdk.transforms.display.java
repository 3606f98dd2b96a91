package org.apache.beam.sdk.transforms.display;

public interface HasDisplayData {}
