/** Tables of the pages that the bench writes. */
export const markdownRow = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const markdownTable = (heads: readonly string[], rows: readonly string[]): string =>
  [markdownRow(...heads), markdownRow(...heads.map(() => '---')), ...rows].join('\n');
