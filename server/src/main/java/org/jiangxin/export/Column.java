package org.jiangxin.export;

/**
 * A column of a sheet.
 *
 * @param key what programs call it, the same in every language
 * @param title what readers see
 */
public record Column(String key, String title) {}
