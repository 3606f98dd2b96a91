package com.hierynomus.msfscc.fileinformation;

public class FileAllInformation implements FileQueryableInformation {}

public abstract class FileDirectoryQueryableInformation implements FileInformation {}

public class FileIdBothDirectoryInformation extends FileDirectoryQueryableInformation {}

public interface FileInformation {}

public interface FileQueryableInformation extends FileInformation {}

public interface FileSettableInformation extends FileInformation {}

public class ShareInfo {}

public class VolumeInfo {}
