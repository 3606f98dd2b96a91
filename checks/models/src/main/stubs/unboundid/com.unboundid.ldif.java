package com.unboundid.ldif;

import java.io.Serializable;

public interface LDIFRecord extends Serializable {}
