package org.jsoup.safety;

public class Safelist {}
