package jakarta.servlet.descriptor;

import java.util.Collection;

public interface JspConfigDescriptor {
  Collection<TaglibDescriptor> getTaglibs();
  Collection<JspPropertyGroupDescriptor> getJspPropertyGroups();
}

public interface JspPropertyGroupDescriptor {
  Collection<String> getUrlPatterns();
  String getElIgnored();
  String getErrorOnELNotFound();
  String getPageEncoding();
  String getScriptingInvalid();
  String getIsXml();
  Collection<String> getIncludePreludes();
  Collection<String> getIncludeCodas();
  String getDeferredSyntaxAllowedAsLiteral();
  String getTrimDirectiveWhitespaces();
  String getDefaultContentType();
  String getBuffer();
  String getErrorOnUndeclaredNamespace();
}

public interface TaglibDescriptor {
  String getTaglibURI();
  String getTaglibLocation();
}
