package dev.fairlead.checks.report;

/**
 * What a finding is about, wherever its file is and on whichever line: it survives inserted lines,
 * a new format and a move of the file.
 *
 * @param member the classes around the finding and the member of the innermost, such as {@code
 *     Cache.load(URL)}; no package
 * @param snippet the text of the tree that the finding points at, without its blanks
 */
public record Subject(String member, String snippet) {

  /** The member without the classes around it, which is what is left when it moves to another. */
  public String simpleMember() {
    int parameters = member.indexOf('(');
    return member.substring(
        member.lastIndexOf('.', parameters < 0 ? member.length() : parameters) + 1);
  }
}
