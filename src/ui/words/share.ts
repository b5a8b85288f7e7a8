// The words for sharing a game and for opening one that was shared, in both languages.

export const shareEn = {
  open: 'Share',
  openNamed: (name: string) => `Share ${name}`,
  title: 'Share this game',
  lead: 'The link itself holds the whole game and its notes. Nothing is sent to a server: whoever opens the link has the game played again on their own machine.',
  failed: 'Sharing did not load. Check the connection and try again.',
  making: 'Making the link …',
  gone: 'This game can no longer be played again here, so there is nothing to share.',
  link: 'Link to the game',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let the page copy. The link is selected: copy it by hand.',
  send: 'Send …',
  length: (characters: string) => `${characters} characters`,
  fromDisk:
    'This page was opened from a disk, so the link leads nowhere on another machine. Send the file instead; whoever has this page, too, can open it there.',
  tooLong: (most: string) =>
    `This game is too long for a link that every program takes: it would have over ${most} characters. Save the file and send that instead.`,
  code: {
    title: 'QR code',
    label: (name: string) => `QR code with the link to ${name}`,
    scan: 'For a phone or the class: point a camera at it.',
    scanDense:
      'For a phone or the class: the code is a fine one, so fill the screen before you point a camera at it.',
    enlarge: 'Fill the screen',
    reduce: 'Make it smaller',
    print: 'Print it',
    tooLong: (characters: string, most: string) =>
      `A QR code holds at most ${most} characters, and this link has ${characters}. Copy the link, or save the file.`,
  },
  file: {
    title: 'File',
    save: 'Save the file',
    hint: 'It holds every command of every half-year, and opens by “Open a file” or by being dropped on the page.',
  },
};

/** Opening what was shared: how it goes, and why it does not. */
export const openingEn = {
  file: 'Open a file',
  link: 'Open a link',
  hint: 'A game that was saved as a file or sent as a link.',
  dropHint: ' A file can also be dropped anywhere on the page.',
  dropHere: 'Let go, and the game opens',
  linkField: 'Link to a game',
  linkHint: 'Paste it here, whole.',
  go: 'Open',
  quoted: (name: string) => `“${name}”`,
  checking: (what: string) => `Checking ${what}: the game in it is played again …`,
  halfYears: 'Half-years checked',
  stop: 'Stop',
  refused: (what: string) => `${what} does not open.`,
  theLink: { start: 'The link', within: 'the link' },
  playHere: 'You can play a game of your own here.',
  parts: (parts: readonly string[]) => parts.join(', '),
  atStart: 'at the start',
  atHalfYear: (turn: number) => `half-year ${turn}`,
  pointer: (pointer: string) => `at “${pointer}”`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  advised: (what: string, advice: string) => `${what} ${advice}`,
  again: {
    file: 'Please get the file again from where it was made.',
    link: 'Please ask for the link again, or for the file.',
  },
  /** What is wrong, and where another word than `again` is needed, what to do. */
  why: {
    failed:
      'It could not be read or checked here; it may well be sound. Please try again, or try another browser.',
    empty: 'There is nothing in it.',
    'too-large': {
      file: 'It is larger than any record of a game (5 MB), so it was not read. Please choose the file that this page, or the command line, made.',
      link: 'It is longer than any link to a game, so it was not read. Please ask for the file instead.',
    },
    bomb: 'It is small, but unfolds into far more than any game holds, so it was not unfolded to its end. This page makes nothing of the kind: do not trust where it came from.',
    unreadable: {
      file: (place: string) =>
        `It is not the record of a game${place}. Please choose a file that “Save the file” made.`,
      link: 'It is not a link to a game. Please copy the link again, from its beginning.',
    },
    'no-record': {
      scenario:
        'It is a scenario, not the record of a game. The command line plays it; the README says how.',
      commands:
        'It is a list of commands, not the record of a game. The command line plays it; the README says how.',
      other:
        'It is JSON, but not the record of a game. Please choose a file that “Save the file” made.',
    },
    cut: {
      file: (characters: string) =>
        `Its end is missing: it breaks off after ${characters} characters.`,
      link: 'Its end is missing: it was cut off on its way, as some programs do with long links.',
      of: (characters: string, expected: string) =>
        `Its end is missing: only ${characters} of ${expected} characters have arrived.`,
    },
    reordered: (turn: number) =>
      `Its half-years are out of order: in the place of half-year ${turn} stands another one.`,
    'other-format': (recorded: number, ours: number) =>
      `A later version of the game wrote it (format ${recorded}; this page reads up to ${ours}). Please reload this page to have the newest version, or open it where it was made.`,
    'other-rules': (recorded: number, ours: number) =>
      `It was played under version ${recorded} of the rules, and this page plays version ${ours}: the game would not come out the same. Please open it on the page where it was played.`,
    'other-edition': (version: number) =>
      `It was played under another edition of the rules, version ${version}: the game would not come out the same. Please open it on the page where it was played.`,
    alsoChanged: 'Besides, it was changed after it was written.',
    'unknown-scenario': (scenario: string) =>
      `It was played in the scenario “${scenario}”, which is neither here nor in it. Please ask for a record that holds its scenario.`,
    'other-scenario': (scenario: string) =>
      `It was played in another edition of the scenario “${scenario}”, and would not come out the same. Please open it on the page where it was played.`,
    damaged: (where: string) => `It is damaged${where}: it holds what this game never writes.`,
    changed: (where: string) =>
      `It was changed after it was written${where}, so the game in it is not the one that was played.`,
    touched:
      'The game in it comes out as it says, but something beside the moves (its name, a note, half-years taken off its end) was changed after it was written.',
    disagrees: (where: string) =>
      `It is as it was written, and yet the game comes out otherwise when it is played again${where}: another program made it. Please open it where it was made.`,
  },
};

export const shareZh: typeof shareEn = {
  open: '分享',
  openNamed: (name) => `分享${name}`,
  title: '分享这一局',
  lead: '链接本身就带着整局游戏和其中的批注，不会向任何服务器发送数据：对方打开链接，游戏就在对方的设备上重演一遍。',
  failed: '分享功能没有加载成功。请检查网络后重试。',
  making: '正在生成链接……',
  gone: '这一局在这里已无法重演，因此不能分享。',
  link: '这一局的链接',
  copy: '复制链接',
  copied: '链接已复制。',
  notCopied: '浏览器不允许网页复制。链接已选中，请手动复制。',
  send: '发送……',
  length: (characters) => `${characters} 个字符`,
  fromDisk:
    '本页是从磁盘打开的，链接在别的设备上打不开。请改为发送文件，对方有同样的页面即可打开。',
  tooLong: (most) =>
    `这一局太长，链接会超过 ${most} 个字符，许多软件会把它截断。请保存文件，改为发送文件。`,
  code: {
    title: '二维码',
    label: (name) => `${name}的链接二维码`,
    scan: '供手机或全班扫码：用相机对准即可。',
    scanDense: '供手机或全班扫码：码点较密，请先铺满屏幕，再用相机对准。',
    enlarge: '铺满屏幕',
    reduce: '缩小',
    print: '打印',
    tooLong: (characters, most) =>
      `二维码最多容纳 ${most} 个字符，而这个链接有 ${characters} 个。请复制链接，或保存文件。`,
  },
  file: {
    title: '文件',
    save: '保存文件',
    hint: '文件记有每个半年的每一条命令，用“打开文件”或拖到页面上即可打开。',
  },
};

export const openingZh: typeof openingEn = {
  file: '打开文件',
  link: '打开链接',
  hint: '打开保存成文件或以链接发来的一局。',
  dropHint: '也可以把文件拖到页面任意位置。',
  dropHere: '松手即可打开这一局',
  linkField: '一局的链接',
  linkHint: '请把完整的链接粘贴到这里。',
  go: '打开',
  quoted: (name) => `“${name}”`,
  checking: (what) => `正在核对${what}：把其中的一局重演一遍……`,
  halfYears: '已核对的半年数',
  stop: '停止',
  refused: (what) => `${what}无法打开。`,
  theLink: { start: '这个链接', within: '这个链接' },
  playHere: '可以在这里自己开一局。',
  parts: (parts) => parts.join('，'),
  atStart: '开局',
  atHalfYear: (turn) => `第 ${turn} 个半年`,
  pointer: (pointer) => `“${pointer}”处`,
  place: (line, column) => `第 ${line} 行第 ${column} 列`,
  advised: (what, advice) => `${what}${advice}`,
  again: {
    file: '请向来源重新索取文件。',
    link: '请向对方重新索取链接，或索取文件。',
  },
  why: {
    failed: '在这里无法读取或核对，它本身未必有问题。请重试，或换一个浏览器。',
    empty: '里面是空的。',
    'too-large': {
      file: '它超过 5 MB，不可能是一局的记录，因此没有读取。请选择由本页或命令行生成的文件。',
      link: '它比任何一局的链接都长，因此没有读取。请改为索取文件。',
    },
    bomb: '它看似很小，展开后却远远超过任何一局的内容，因此中途停止了展开。本页不会生成这样的东西，请不要相信它的来源。',
    unreadable: {
      file: (place) => `它不是一局的记录${place}。请选择用“保存文件”得到的文件。`,
      link: '它不是一局的链接。请从头到尾重新复制链接。',
    },
    'no-record': {
      scenario: '它是一个剧本，不是一局的记录。剧本可用命令行推演，用法见 README。',
      commands: '它是一份命令清单，不是一局的记录。命令清单可用命令行推演，用法见 README。',
      other: '它是 JSON，但不是一局的记录。请选择用“保存文件”得到的文件。',
    },
    cut: {
      file: (characters) => `它的末尾缺失：到第 ${characters} 个字符就断了。`,
      link: '它的末尾缺失：有些软件会截断过长的链接，它在传送中被截断了。',
      of: (characters, expected) =>
        `它的末尾缺失：共 ${expected} 个字符，只收到 ${characters} 个。`,
    },
    reordered: (turn) => `其中各个半年的次序乱了：第 ${turn} 个半年的位置上是另一个半年。`,
    'other-format': (recorded, ours) =>
      `它由更新版本的游戏写成（格式 ${recorded}，本页最高能读格式 ${ours}）。请刷新本页以取得最新版本，或在当初的页面上打开。`,
    'other-rules': (recorded, ours) =>
      `它按第 ${recorded} 版规则推演，而本页是第 ${ours} 版，结果不会相同。请在当初的页面上打开。`,
    'other-edition': (version) =>
      `它按规则第 ${version} 版的另一种修订推演，结果不会相同。请在当初的页面上打开。`,
    alsoChanged: '此外，它在写成之后被改动过。',
    'unknown-scenario': (scenario) =>
      `它用的剧本“${scenario}”这里没有，它自己也没有带。请索取一份带剧本的记录。`,
    'other-scenario': (scenario) =>
      `它用的是剧本“${scenario}”的另一版本，结果不会相同。请在当初的页面上打开。`,
    damaged: (where) => `它已损坏${where}：里面有本游戏绝不会写出的内容。`,
    changed: (where) => `它在写成之后被改动过${where}，其中的一局已不是当初那一局。`,
    touched:
      '其中的一局重演无误，但操作之外的内容在写成之后被改动过：名称、批注，或末尾删去了几个半年。',
    disagrees: (where) =>
      `它写成之后没有改动，重演的结果却与所记不符${where}：它出自另一个程序。请在当初的地方打开。`,
  },
};
