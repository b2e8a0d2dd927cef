package org.jiangxin.desk.people.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column of a table of people can be, and how people call it in three languages. */
public enum Column {
  NAME(
      "name",
      "姓名",
      "选手姓名",
      "選手姓名",
      "名字",
      "参赛选手",
      "參賽選手",
      "选手",
      "選手",
      "contestant",
      "contestant name",
      "full name",
      "competitor"),
  ID("id", "编号", "編號", "选手编号", "選手編號", "人员编号", "人員編號", "contestant id", "person id"),
  DELEGATION(
      "delegation",
      "代表队",
      "代表隊",
      "代表团",
      "代表團",
      "参赛队",
      "參賽隊",
      "代表单位",
      "代表單位",
      "地区",
      "地區",
      "省份",
      "region",
      "country",
      "member"),
  ORGANISATION(
      "organisation",
      "organization",
      "单位",
      "單位",
      "工作单位",
      "工作單位",
      "学校",
      "學校",
      "院校",
      "公司",
      "企业",
      "企業",
      "所在单位",
      "所在單位",
      "school",
      "company",
      "employer",
      "institution"),
  QUALIFICATION(
      "qualification",
      "职业资格",
      "職業資格",
      "资格",
      "資格",
      "技能等级",
      "技能等級",
      "职业技能等级",
      "等级",
      "證照",
      "证书",
      "證書",
      "职称",
      "職稱",
      "certificate",
      "level",
      "skill level"),
  EVENT(
      "event",
      "赛项",
      "賽項",
      "项目",
      "項目",
      "比赛项目",
      "比賽項目",
      "竞赛项目",
      "競賽項目",
      "参赛项目",
      "參賽項目",
      "职类",
      "職類",
      "工种",
      "工種",
      "skill",
      "trade",
      "discipline",
      "events",
      "competition event"),
  TEAM("team", "队伍", "隊伍", "队名", "隊名", "队号", "隊號", "小组", "小組", "组别号", "團隊", "团队", "team name"),
  ENTRY("entry", "参赛号", "參賽號", "参赛编号", "參賽編號", "赛号", "賽號", "entry id", "entry number", "bib"),
  ROLE("role", "身份", "身分", "角色", "人员类别", "人員類別", "类别", "類別", "category", "type");

  private final String names;

  Column(String... names) {
    this.names = Stream.of(names).map(Column::plain).collect(Collectors.joining("|", "|", "|"));
  }

  /** Its name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column that is meant by a header cell, if any. */
  static Optional<Column> of(String header) {
    String wanted = "|" + plain(header).replace('|', ' ') + "|";
    return Stream.of(values()).filter(column -> column.names.contains(wanted)).findFirst();
  }

  /** Without notes in brackets, signs, blanks and differences of case or width. */
  private static String plain(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .replaceAll("\\([^)]*\\)|【[^】]*】|\\[[^\\]]*\\]", "")
        .replaceAll("[\\s*:：_.-]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
