export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly isOurs: boolean;
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A bar chart as SVG: one bar a row, values in thousands of words a second written behind it. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const [left, width, row] = [210, 380, 26];
  const rows = bars.map(({ label, value, isOurs }, index) => {
    const y = 44 + index * row;
    const length = Math.max(1, (value / most) * width);
    return [
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${escapeXml(label)}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="18" fill="${isOurs ? '#1f6f8b' : '#b8b8b8'}"/>`,
      `<text x="${left + length + 6}" y="${y + 13}">${(value / 1000).toFixed(value < 10_000 ? 1 : 0)}</text>`,
    ].join('\n');
  });
  const height = 56 + bars.length * row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" font-family="sans-serif" font-size="13">
<rect width="680" height="${height}" fill="#ffffff"/>
<text x="16" y="26" font-size="15" font-weight="bold">${escapeXml(title)}</text>
${rows.join('\n')}
</svg>
`;
}
