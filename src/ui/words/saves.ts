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
  lookNamed: (name: string) => `Look at ${name}`,
  more: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  actions: (name: string) => `Name, file and removal of ${name}`,
  rename: 'Rename',
  renameNamed: (name: string) => `Rename ${name}`,
  newName: 'Name of the game',
  keepName: 'Save name',
  cancel: 'Cancel',
  download: 'Download',
  downloadNamed: (name: string) => `Download the record of ${name}`,
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
      'This browser keeps nothing here, so the game is not saved. You can play on; the record can be downloaded at the end.',
    full: () =>
      'The browser has no room left, so the game is not saved at present. You can play on; once there is room, it is saved again.',
    crowded: (most: number) =>
      `There are ${most} saved games, and no room for more: this one is not saved yet. You can play on; once one is deleted, it is saved.`,
  },
  removeOldest: (name: string) => `Delete the oldest finished game (${name})`,
  savedAgain: 'The game is saved again.',
  unsaved: 'not saved: it lasts as long as this tab is open',
  open: 'Open a file',
  openHint: 'A record that was downloaded.',
  dropHint: 'You can also drop it anywhere on this page.',
  dropHere: 'Let go, and the game opens',
  checking: (name: string) => `Checking “${name}”: the game in it is played again …`,
  checkingHalfYears: 'Half-years checked',
  refused: (name: string) => `“${name}” does not open.`,
  parts: (parts: readonly string[]) => parts.join(', '),
  /** Why a file does not open, and what to do. */
  files: {
    failed:
      'It could not be read or checked here. Please try again, or try another browser; the file itself may be sound.',
    'too-large':
      'It is larger than any record of a game can be (5 MB). Please choose the file that this page, or the command line, made.',
    empty: 'It is empty. Please get it again from where it was made.',
    'not-json': (place: string) =>
      `It is not a record of a game, or it was cut off on its way: it is not JSON${place}. Please choose another file, or get this one again.`,
    'no-record': (place: string) =>
      `It is JSON, but not the record of a game${place}. Please choose a file that “Download” made.`,
    place: (line: number, column: number) => ` (line ${line}, column ${column})`,
    pointer: (pointer: string, place: string) => `: “${pointer}” cannot stand there${place}`,
    nobody:
      'Its game is not over, and nobody’s seat in it is a person’s, so there is nobody to go on as. Please play it to its end on the command line, or give a seat to a person.',
    'other-rules': (recorded: number, ours: number) =>
      `It was played under version ${recorded} of the rules, and this page plays version ${ours}: the game would not come out the same. Please open it on the page where it was played.`,
    'unknown-scenario': (scenario: string) =>
      `It was played in the scenario “${scenario}”, which is neither here nor in the file. Please ask for a record that holds its scenario.`,
    'other-scenario': (scenario: string) =>
      `It was played in another edition of the scenario “${scenario}”, and would not come out the same. Please open it on the page where it was played.`,
    'unknown-seat': (region: string) =>
      `It has a seat for “${region}”, and its scenario has no such region. Please get the file again from where it was made.`,
    changed: (where: string) =>
      `Played again, the game comes out otherwise than the file says${where === '' ? '' : ` (first: ${where})`}. The file was changed or damaged. Please get it again from where it was made.`,
    atStart: 'at the start',
    atHalfYear: (turn: number) => `half-year ${turn}`,
  },
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
  actions: (name) => `${name}：改名、下载与删除`,
  rename: '改名',
  renameNamed: (name) => `给${name}改名`,
  newName: '这一局的名称',
  keepName: '保存名称',
  cancel: '取消',
  download: '下载',
  downloadNamed: (name) => `下载${name}的记录`,
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
    blocked: () => '浏览器不允许在这里保存数据，这一局不会被保存。可以继续玩，结束后可下载记录。',
    full: () => '浏览器的存储空间已满，这一局暂时无法保存。可以继续玩，腾出空间后会恢复保存。',
    crowded: (most) =>
      `存档已有 ${most} 局，不能再多，这一局暂未保存。可以继续玩，删除一局之后就会保存。`,
  },
  removeOldest: (name) => `删除最早结束的一局（${name}）`,
  savedAgain: '这一局已恢复保存。',
  unsaved: '未保存：关闭本标签页就会丢失',
  open: '打开文件',
  openHint: '打开下载过的记录。',
  dropHint: '也可以把文件拖到本页任意位置。',
  dropHere: '松手即可打开这一局',
  checking: (name) => `正在核对“${name}”：把其中的一局重演一遍……`,
  checkingHalfYears: '已核对的半年数',
  refused: (name) => `“${name}”无法打开。`,
  parts: (parts) => parts.join('，'),
  files: {
    failed: '在这里无法读取或核对，文件本身未必有问题。请重试，或换一个浏览器。',
    'too-large': '文件超过 5 MB，不可能是一局的记录。请选择由本页或命令行生成的文件。',
    empty: '文件是空的。请向来源重新索取。',
    'not-json': (place) =>
      `它不是一局的记录，或在传送中残缺：内容不是 JSON${place}。请另选文件，或重新取得这个文件。`,
    'no-record': (place) => `它是 JSON，但不是一局的记录${place}。请选择用“下载”得到的文件。`,
    place: (line, column) => `（第 ${line} 行第 ${column} 列）`,
    pointer: (pointer, place) => `：“${pointer}”处的内容不对${place}`,
    nobody:
      '这一局没有结束，却没有任何席位由人执掌，无从接着玩。请在命令行中把它推演到底，或给人留一个席位。',
    'other-rules': (recorded, ours) =>
      `它按第 ${recorded} 版规则推演，而本页是第 ${ours} 版，结果不会相同。请在当初的页面上打开。`,
    'unknown-scenario': (scenario) =>
      `它用的剧本“${scenario}”这里没有，文件里也没有。请索取一份带剧本的记录。`,
    'other-scenario': (scenario) =>
      `它用的是剧本“${scenario}”的另一版本，结果不会相同。请在当初的页面上打开。`,
    'unknown-seat': (region) =>
      `其中有“${region}”的席位，而它的剧本里没有这个地区。请向来源重新索取文件。`,
    changed: (where) =>
      `重演的结果与文件所记不符${where === '' ? '' : `（首处：${where}）`}。文件被改动过或已损坏，请向来源重新索取。`,
    atStart: '开局',
    atHalfYear: (turn) => `第 ${turn} 个半年`,
  },
  stale: '这个存档出自另一版规则，已无法重演出相同结果。请开始新的一局。',
};
