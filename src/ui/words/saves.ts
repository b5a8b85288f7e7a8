// The words for saved games and for files, in both languages.

export const savesEn = {
  title: 'Saved games',
  /** The name of a save that the player gave none. */
  name: (scenario: string, regions: string) => `${scenario} · ${regions}`,
  regions: (names: readonly string[]) => names.join(', '),
  ranked: (name: string, rank: number) => `${name} rank ${rank}`,
  begun: (period: string, turn: number, turns: number) => `after ${period} (${turn}/${turns})`,
  over: (turns: number) =>
    turns === 1 ? 'finished, 1 half-year' : `finished, ${turns} half-years`,
  seed: (seed: number) => `seed ${seed}`,
  continue: 'Continue',
  look: 'Look at it',
  continueNamed: (name: string) => `Continue ${name}`,
  lookNamed: (name: string) => `Look at it: ${name}`,
  more: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  actions: (name: string) => `Name, file and removal of ${name}`,
  rename: 'Rename',
  renameNamed: (name: string) => `Rename ${name}`,
  newName: 'Name of the game',
  keepName: 'Save name',
  cancel: 'Cancel',
  download: 'Save the file',
  downloadNamed: (name: string) => `Save the file of ${name}`,
  remove: 'Delete',
  removeNamed: (name: string) => `Delete ${name}`,
  removeSure: (name: string) => `Delete “${name}” for good?`,
  removeYes: 'Delete it',
  removeNo: 'Keep it',
  removed: (name: string) => `“${name}” is deleted.`,
  copyOf: (name: string) => `${name} (copy)`,

  elsewhereTitle: 'This game is open in another tab',
  elsewhereHere:
    'A game is played in one tab at a time, so that neither overwrites the other. Go on here, and the other tab stops; or play a copy, and both go on by themselves.',
  elsewhereGone:
    'Another tab has taken over, and nothing is saved from here any more. Go on here with what was saved last, or keep what you see here as a copy.',
  goOnHere: 'Go on here',
  playCopy: 'Play a copy',
  toMenu: 'To the menu',

  /** Why the game is not saved. */
  trouble: {
    blocked: () =>
      'This browser keeps nothing here, so the game is not saved. You can play on, and share it or save it as a file at any time.',
    full: () =>
      'The browser has no room left, so the game is not saved at present. You can play on; once there is room, it is saved again.',
    crowded: (most: number) =>
      `There are ${most} saved games, and no room for more: this one is not saved yet. You can play on; once one is deleted, it is saved.`,
  },
  removeOldest: (name: string) => `Delete the oldest finished game (${name})`,
  savedAgain: 'The game is saved again.',
  unsaved: 'not saved: it lasts as long as this tab is open',
  stale:
    'This saved game was made under other rules and no longer comes out the same. Please start a new one.',
};

export const savesZh: typeof savesEn = {
  title: '存档',
  name: (scenario, regions) => `${scenario} · ${regions}`,
  regions: (names) => names.join('、'),
  ranked: (name, rank) => `${name}第 ${rank} 名`,
  begun: (period, turn, turns) => `进行到 ${period}半年（${turn}/${turns}）`,
  over: (turns) => `已结束，共 ${turns} 个半年`,
  seed: (seed) => `种子 ${seed}`,
  continue: '继续',
  look: '查看',
  continueNamed: (name) => `继续${name}`,
  lookNamed: (name) => `查看${name}`,
  more: (count) => `显示全部 ${count} 局`,
  fewer: '收起',
  actions: (name) => `${name}：改名、文件与删除`,
  rename: '改名',
  renameNamed: (name) => `给${name}改名`,
  newName: '这一局的名称',
  keepName: '保存名称',
  cancel: '取消',
  download: '保存文件',
  downloadNamed: (name) => `保存文件：${name}`,
  remove: '删除',
  removeNamed: (name) => `删除${name}`,
  removeSure: (name) => `确定删除“${name}”？删除后无法恢复。`,
  removeYes: '确定删除',
  removeNo: '保留',
  removed: (name) => `“${name}”已删除。`,
  copyOf: (name) => `${name}（副本）`,

  elsewhereTitle: '这一局正在另一个标签页中进行',
  elsewhereHere:
    '为避免互相覆盖，一局游戏同时只在一个标签页中进行。可以在这里继续，另一个标签页随即停下；也可以另存副本，两边各玩各的。',
  elsewhereGone:
    '另一个标签页已接手这一局，这里不再保存。可以从最近一次存档在这里继续，也可以把眼前的局面另存为副本。',
  goOnHere: '在这里继续',
  playCopy: '另存副本并继续',
  toMenu: '回到菜单',

  trouble: {
    blocked: () =>
      '浏览器不允许在这里保存数据，这一局不会被保存。可以继续玩，也可以随时分享或保存文件。',
    full: () => '浏览器的存储空间已满，这一局暂时无法保存。可以继续玩，腾出空间后会恢复保存。',
    crowded: (most) =>
      `存档已有 ${most} 局，不能再多，这一局暂未保存。可以继续玩，删除一局之后就会保存。`,
  },
  removeOldest: (name) => `删除最早结束的一局（${name}）`,
  savedAgain: '这一局已恢复保存。',
  unsaved: '未保存：关闭本标签页就会丢失',
  stale: '这个存档出自另一版规则，已无法重演出相同结果。请开始新的一局。',
};
