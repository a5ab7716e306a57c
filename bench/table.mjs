/** A table in Markdown, which reads as well on a terminal. The first column is words, the others are figures. */
export function tableOf({ title, head, rows }) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) =>
    `| ${cells.map((text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [`${title}:`, '', line(head), line(rule), ...rows.map(line)].join('\n');
}
