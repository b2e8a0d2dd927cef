package org.jiangxin.marking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The photos that were ever laid beside an event's marks, each named by the SHA-256 of its file in
 * lower-case hexadecimal. The files themselves are kept elsewhere; a mark counts without them.
 */
public final class Photos {
  /** The most photos beside one mark. */
  public static final int MOST = 3;

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

  private final Map<String, Set<String>> judges = new HashMap<>();

  /** Whether a text can be a photo's name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether these can lie beside one mark. */
  static boolean fit(List<String> photos) {
    return photos.size() <= MOST
        && photos.stream().allMatch(Photos::isName)
        && Set.copyOf(photos).size() == photos.size();
  }

  void read(List<String> photos, String judge) {
    photos.forEach(photo -> judges.computeIfAbsent(photo, key -> new HashSet<>()).add(judge));
  }

  /** Whether any mark of the event names the photo, or did in an earlier revision. */
  public boolean isNamed(String photo) {
    return judges.containsKey(photo);
  }

  /** Whether a mark that this judge gave names the photo, or did in an earlier revision. */
  public boolean isNamedBy(String judge, String photo) {
    return judges.getOrDefault(photo, Set.of()).contains(judge);
  }
}
