package org.apache.beam.sdk.transforms.resourcehints;

public class ResourceHints {}
