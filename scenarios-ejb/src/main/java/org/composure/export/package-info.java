/**
 * Tables that people take out of the product, for their spreadsheets.
 *
 * <p>R1. What was typed by somebody never becomes a formula of whoever opens the table: in a workbook each text is one by
 * type, and a line of text begins with an apostrophe where a spreadsheet would calculate.
 *
 * <p>R2. Rows are written as they come and forgotten: a hundred thousand of them take as little memory as a hundred. What
 * that costs stands in docs/performance.md.
 *
 * <p>R3. Spreadsheets read either kind without being asked about signs or separators: UTF-8 that says so, commas, lines as
 * in RFC 4180, and days as days.
 *
 * <p>Who may take what out, and that it is journalled, is for the component whose rows they are.
 */
package org.composure.export;
