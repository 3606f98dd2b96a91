package dev.fairlead.tool.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.fairlead.checks.configuration.Setting;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user has set in the editor; it comes before what the project decided.
 *
 * @param decisions by the names of settings
 * @param classPath entries that come before what is known of the project
 * @param includeTests whether test code is checked too
 * @param problems one line for each setting that cannot be followed
 */
record ClientSettings(
    Map<String, String> decisions,
    List<Path> classPath,
    boolean includeTests,
    List<String> problems) {

  static final ClientSettings NONE = new ClientSettings(Map.of(), List.of(), false, List.of());

  /**
   * Reads what an editor sends: an object with {@code profile}, {@code settings}, {@code classPath}
   * and {@code includeTests}, all optional, or one with such an object as {@code fairlead}.
   */
  static ClientSettings of(Object sent) {
    if (!(sent instanceof JsonObject object)) {
      return NONE;
    }
    if (object.get("fairlead") instanceof JsonObject inner) {
      return of(inner);
    }
    Map<String, String> decisions = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    if (object.get("profile") instanceof JsonPrimitive profile) {
      decide("Profile", profile, decisions, problems);
    }
    if (object.get("settings") instanceof JsonObject settings) {
      for (Map.Entry<String, JsonElement> setting : settings.entrySet()) {
        decide(setting.getKey(), setting.getValue(), decisions, problems);
      }
    }
    boolean tests =
        object.get("includeTests") instanceof JsonPrimitive include && include.getAsBoolean();
    return new ClientSettings(
        Map.copyOf(decisions), classPath(object.get("classPath")), tests, List.copyOf(problems));
  }

  private static void decide(
      String name, JsonElement value, Map<String, String> decisions, List<String> problems) {
    String text = value.isJsonPrimitive() ? value.getAsString() : value.toString();
    boolean ofBuilds = Setting.named(name).filter(Setting::ofBuilds).isPresent();
    Setting.problem(name, text)
        .or(
            () ->
                ofBuilds
                    ? java.util.Optional.of(name + " means something to a build only")
                    : java.util.Optional.empty())
        .ifPresentOrElse(problems::add, () -> decisions.put(name, text));
  }

  private static List<Path> classPath(JsonElement value) {
    List<Path> entries = new ArrayList<>();
    if (value != null && value.isJsonArray()) {
      value.getAsJsonArray().forEach(entry -> entries.add(Path.of(entry.getAsString())));
    } else if (value instanceof JsonPrimitive text) {
      for (String entry : text.getAsString().split(File.pathSeparator)) {
        if (!entry.isEmpty()) {
          entries.add(Path.of(entry));
        }
      }
    }
    return List.copyOf(entries);
  }
}
