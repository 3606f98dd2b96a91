package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Files that are compiled together.
 *
 * @param module the module of the running JDK whose packages the files declare; empty for others
 * @param files the files, sorted; no two declare the same main class
 */
record Batch(String module, List<SourceFile> files) {

  private static final Map<String, String> MODULE_OF_PACKAGE = modulesOfPackages();

  /**
   * The batches of a scan, a function of the files and the limit alone. A class that several files
   * declare is in as many batches.
   *
   * @param limit how many characters a batch may have; the trees and symbols take about a hundred
   *     bytes for each
   */
  static List<Batch> of(List<SourceFile> files, long limit) {
    List<Batch> batches = new ArrayList<>();
    List<SourceFile> rest = files;
    while (!rest.isEmpty()) {
      Map<String, List<SourceFile>> byModule = new TreeMap<>();
      List<SourceFile> repeated = new ArrayList<>();
      Set<String> classes = new HashSet<>();
      for (SourceFile file : rest) {
        if (classes.add(file.className())) {
          String module = MODULE_OF_PACKAGE.getOrDefault(file.packageName(), "");
          byModule.computeIfAbsent(module, name -> new ArrayList<>()).add(file);
        } else {
          repeated.add(file);
        }
      }
      byModule.forEach((module, members) -> batches.addAll(split(module, members, limit)));
      rest = repeated;
    }
    return batches;
  }

  /** Two halves, for when the whole does not fit into the memory. */
  List<Batch> halves() {
    int middle = files.size() / 2;
    return List.of(
        new Batch(module, files.subList(0, middle)),
        new Batch(module, files.subList(middle, files.size())));
  }

  /** The same batch without some files. */
  Batch without(Set<SourceFile> excluded) {
    return new Batch(module, files.stream().filter(file -> !excluded.contains(file)).toList());
  }

  /** Cuts files into parts of about equal size, not inside a package if that can be. */
  private static List<Batch> split(String module, List<SourceFile> files, long limit) {
    long total = files.stream().mapToLong(SourceFile::bytes).sum();
    long share = total / (1 + (total - 1) / limit) + 1;
    List<Batch> batches = new ArrayList<>();
    List<SourceFile> part = new ArrayList<>();
    long size = 0;
    String previous = null;
    for (SourceFile file : files) {
      boolean full = size >= share && !file.packageName().equals(previous);
      if (full || (size > 0 && size + file.bytes() > limit + limit / 4)) {
        batches.add(new Batch(module, List.copyOf(part)));
        part.clear();
        size = 0;
      }
      part.add(file);
      size += file.bytes();
      previous = file.packageName();
    }
    batches.add(new Batch(module, List.copyOf(part)));
    return batches;
  }

  private static Map<String, String> modulesOfPackages() {
    Map<String, String> modules = new HashMap<>();
    ModuleFinder.ofSystem()
        .findAll()
        .forEach(
            module ->
                module
                    .descriptor()
                    .packages()
                    .forEach(name -> modules.put(name, module.descriptor().name())));
    return modules;
  }
}
