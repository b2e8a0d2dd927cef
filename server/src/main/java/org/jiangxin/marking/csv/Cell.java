package org.jiangxin.marking.csv;

/**
 * One cell of a CSV file.
 *
 * @param line where it begins, counted from 1
 * @param column where it begins, in characters counted from 1
 */
public record Cell(String text, int line, int column) {}
