package com.hierynomus.smbj.paths;

public interface PathResolver {}
