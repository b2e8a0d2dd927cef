package org.jiangxin.competition;

/** Whom entries stand for: a province, a school, a company. */
public record Delegation(String id, Title title) implements Identified {}
