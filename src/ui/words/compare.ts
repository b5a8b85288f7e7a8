// The words of the button that opens the comparison; what it shows has its words in comparison.ts.
export const compareEn = {
  open: 'Compare',
  openNamed: (name: string) => `Compare: ${name}`,
  hint: 'Beside other games of the same start',
  failed: 'The comparison did not load. Check the connection and try again.',
};

export const compareZh: typeof compareEn = {
  open: '对比',
  openNamed: (name) => `对比：${name}`,
  hint: '与同一开局的其他局并排对比',
  failed: '对比没有载入。请检查网络后再试。',
};
