package com.unboundid.util;

public abstract class LDAPSDKException extends Exception {}
