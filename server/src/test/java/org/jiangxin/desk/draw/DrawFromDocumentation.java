package org.jiangxin.desk.draw;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The draw once more, written from docs/draws.md alone: it shares no code with the product, has its
 * own HMAC, takes numbers through {@link BigInteger} and counts wishes the slow way.
 */
final class DrawFromDocumentation {
  private final List<String[]> entries;
  private final List<String[]> places;
  private final boolean spread;
  private final boolean separate;
  private final byte[] key;
  private int numbersTaken;

  private DrawFromDocumentation(String sheet, String seed, String words) {
    entries = lines(sheet, "entry");
    places = lines(sheet, "place");
    spread = lines(sheet, "spread").get(0)[1].equals("delegations");
    separate = lines(sheet, "separate").get(0)[1].equals("organisations");
    byte[] sheetHash = sha(bytes(sheet));
    String hex = String.format("%064x", new BigInteger(1, sheetHash));
    byte[] secret = new byte[32];
    for (int at = 0; at < 32; at++) {
      secret[at] = (byte) Integer.parseInt(seed.substring(2 * at, 2 * at + 2), 16);
    }
    key = hmac(secret, bytes(hex + "\n" + words));
  }

  /** The lines {@code entry<tab>place}, in the order of the places. */
  static String of(String sheet, String seed, String words) {
    return new DrawFromDocumentation(sheet, seed, words).draw();
  }

  private static List<String[]> lines(String sheet, String kind) {
    return sheet
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(fields -> fields[0].equals(kind))
        .toList();
  }

  private String draw() {
    List<String[]> order = new ArrayList<>(entries);
    for (int left = order.size(); left > 1; left--) {
      Collections.swap(order, left - 1, below(left));
    }
    int unmet = unmet(order);
    for (int tried = 0; unmet > 0 && tried < 50_000; tried++) {
      List<String[]> changed = new ArrayList<>(order);
      int one = below(order.size());
      Collections.swap(changed, one, below(order.size()));
      if (unmet(changed) <= unmet) {
        order = changed;
        unmet = unmet(changed);
      }
    }
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < order.size(); at++) {
      rows.add(order.get(at)[1] + "\t" + places.get(at)[1]);
    }
    return String.join("\n", rows);
  }

  private int below(int bound) {
    BigInteger all = BigInteger.TWO.pow(32);
    BigInteger fair = all.subtract(all.mod(BigInteger.valueOf(bound)));
    BigInteger number = number();
    while (number.compareTo(fair) >= 0) {
      number = number();
    }
    return number.mod(BigInteger.valueOf(bound)).intValue();
  }

  private BigInteger number() {
    byte[] counter = new byte[8];
    for (int at = 0; at < 4; at++) {
      counter[7 - at] = (byte) ((numbersTaken / 8) >>> (8 * at));
    }
    byte[] block = hmac(key, counter);
    int from = (numbersTaken++ % 8) * 4;
    return new BigInteger(
        1, new byte[] {block[from], block[from + 1], block[from + 2], block[from + 3]});
  }

  private int unmet(List<String[]> order) {
    return (spread ? sharesMissed(order) : 0) + (separate ? neighboursAlike(order) : 0);
  }

  private int sharesMissed(List<String[]> order) {
    int missed = 0;
    for (String session : places.stream().map(place -> place[2]).collect(Collectors.toSet())) {
      for (String delegation : entries.stream().map(one -> one[2]).collect(Collectors.toSet())) {
        int here = 0;
        int size = 0;
        for (int at = 0; at < order.size(); at++) {
          boolean inside = places.get(at)[2].equals(session);
          size += inside ? 1 : 0;
          here += inside && order.get(at)[2].equals(delegation) ? 1 : 0;
        }
        long members = entries.stream().filter(one -> one[2].equals(delegation)).count();
        double share = (double) size * members / order.size();
        if (!delegation.isEmpty()) {
          missed += (int) Math.max(0, Math.max(here - Math.ceil(share), Math.floor(share) - here));
        }
      }
    }
    return missed;
  }

  private int neighboursAlike(List<String[]> order) {
    int alike = 0;
    for (int one = 0; one < order.size(); one++) {
      for (int other = 0; other < order.size(); other++) {
        String[] left = places.get(one);
        String[] right = places.get(other);
        boolean beside =
            left[2].equals(right[2]) && Integer.parseInt(right[3]) - Integer.parseInt(left[3]) == 1;
        String organisation = order.get(one)[3];
        if (beside && !organisation.isEmpty() && organisation.equals(order.get(other)[3])) {
          alike++;
        }
      }
    }
    return alike;
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    byte[] inner = new byte[64 + message.length];
    byte[] outer = new byte[64 + 32];
    for (int at = 0; at < 64; at++) {
      byte padded = at < key.length ? key[at] : 0;
      inner[at] = (byte) (padded ^ 0x36);
      outer[at] = (byte) (padded ^ 0x5c);
    }
    System.arraycopy(message, 0, inner, 64, message.length);
    System.arraycopy(sha(inner), 0, outer, 64, 32);
    return sha(outer);
  }

  private static byte[] sha(byte[] message) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(message);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
