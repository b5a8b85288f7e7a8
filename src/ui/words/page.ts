// Words of the page around the game: what is fetched, kept and set.
export const pageEn = {
  coming: 'Opening the game …',
};

export const pageZh: typeof pageEn = {
  coming: '正在打开游戏……',
};
