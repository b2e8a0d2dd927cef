/**
 * Reads a WorldSkills marking scheme from the workbook that is made for import into WorldSkills'
 * own system (sheet "CIS Marking Scheme Import"). Start at {@link
 * org.jiangxin.competition.cis.CisWorkbook}.
 *
 * <p>The sheet repeats a header row for each criterion, with the criterion's letter and total at
 * its end. Below it stand a row for each sub-criterion (A1, A2 …), under that one row for each
 * aspect, and under a judgement aspect four rows with the scores 0 to 3 and what each means. Above
 * the first header there may be tables of the criteria and of the sections of the occupational
 * standard, with planned marks. Columns are found by their titles, since editions differ.
 */
package org.jiangxin.competition.cis;
