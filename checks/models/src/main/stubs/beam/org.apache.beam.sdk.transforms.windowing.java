package org.apache.beam.sdk.transforms.windowing;

public abstract class BoundedWindow {}

public final class PaneInfo {}
