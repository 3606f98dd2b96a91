package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The files that the code of a file names, those that these name, and so on, nearest first. That is
 * read from names alone, so that there may be some too many, and one too few only where a file
 * holds a class that is not called after it.
 */
final class Neighbours {

  private final SourceIndex index;
  private final SourceTexts texts;
  private final int most;
  private final Map<String, Map<String, SourceFile>> packages = new HashMap<>();
  private final Set<Path> found = new LinkedHashSet<>();
  private final Deque<SourceFile> next = new ArrayDeque<>();

  private Neighbours(SourceIndex index, SourceTexts texts, int most) {
    this.index = index;
    this.texts = texts;
    this.most = most;
  }

  /** Those of a file with itself, so many at most. */
  static Set<Path> of(SourceFile file, SourceIndex index, SourceTexts texts, int most) {
    Neighbours neighbours = new Neighbours(index, texts, most);
    neighbours.add(file);
    while (!neighbours.next.isEmpty() && neighbours.found.size() < most) {
      neighbours.look(neighbours.next.remove());
    }
    return neighbours.found;
  }

  private void look(SourceFile file) {
    Set<String> names;
    try {
      names = Names.in(texts.of(file));
    } catch (IOException unreadable) {
      return;
    }
    Set<String> here = new LinkedHashSet<>(Set.of(file.packageName()));
    names.stream()
        .filter(name -> name.endsWith(".*"))
        .map(name -> name.substring(0, name.length() - 2))
        .forEach(here::add);
    for (String name : names) {
      String[] parts = name.split("\\.");
      here.forEach(packageName -> add(in(packageName).get(parts[0])));
      if (index.tops().contains(parts[0])) {
        addQualified(parts);
      }
    }
  }

  private void addQualified(String[] parts) {
    StringBuilder packageName = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      add(in(packageName.toString()).get(parts[i]));
      packageName.append('.').append(parts[i]);
    }
  }

  private void add(SourceFile file) {
    if (file != null && found.size() < most && found.add(file.path())) {
      next.add(file);
    }
  }

  private Map<String, SourceFile> in(String packageName) {
    return packages.computeIfAbsent(
        packageName,
        name -> {
          Map<String, SourceFile> files = new LinkedHashMap<>();
          index.in(name).forEach(file -> files.put(file.stem(), file));
          return files;
        });
  }
}
