// The words of the classroom's first page, in both languages.
export const homeEn = {
  lead: 'One exercise for the whole class: the same scenario, the same luck, so that only the decisions differ.',
  privacy:
    'Nothing leaves this machine: no account, no server, no personal data. A team has a name that it makes up.',
  codeTitle: 'Have a code?',
  codeField: 'Short code or link',
  codeHint: 'Such as 1-42-AB. Small letters and blanks do as well; a link can be pasted.',
  open: 'Open',
  openFile: 'Open an exercise file',
  dropHint: 'An exercise file can also be dropped on this page.',
  dropHere: 'Let go, and the exercise opens',
  empty: 'Type the code first.',
  why: {
    slip: (given: string) =>
      `“${given}” has a slip in it: its check letters do not belong to its numbers. Read it again, number by number.`,
    unknown: (given: string) =>
      `No exercise here has the code “${given}”. A code looks like 1-42-AB: the number of the exercise, the seed, two check letters.`,
    custom: (code: string) =>
      `${code} belongs to an exercise of a teacher’s own. Such a code only confirms that everybody has the same one: to open it, ask for the link or the file.`,
    problems: (count: number, pointer: string) =>
      `It is no sound exercise: ${count === 1 ? 'one thing is' : `${count} things are`} wrong with it, first at “${pointer}”. Ask whoever made it to check it in the builder.`,
    handIn: 'This is what a team handed in, and no exercise. Open it on the board.',
    cut: 'The link was cut off on its way. Ask for it again, or for the file.',
    damaged: 'The link is damaged. Copy it again from its beginning, or ask for the file.',
    'too-large': 'It is far larger than any exercise, so it was not read.',
    bomb: 'It unfolds into far more than any exercise, so it was not read. Do not trust where it came from.',
    'other-layout':
      'A later version of the page made this link. Reload this page, or open it there.',
    unreadFile: 'The file could not be read. Choose the file of an exercise, which ends in .json.',
  },
  here: 'The exercise in the link',
  shelf: 'Exercises',
  shelfLead: 'Ready for a lesson of 45 minutes, each with a guide for the teacher.',
  facts: {
    seats: 'Seats',
    halfYears: 'Half-years',
    byHand: (byHand: number, turns: number) =>
      byHand === turns ? `${byHand}, all by hand` : `${byHand} by hand of ${turns}`,
    time: 'Time',
    minutes: (predict: number, play: number, debrief: number) =>
      `${predict + play + debrief} min (${predict} + ${play} + ${debrief})`,
    timeHint: 'before, at the game, and after it',
  },
  play: 'Play it',
  show: 'Show to the class',
  guide: 'Teacher’s guide',
  sheet: 'Student sheet',
  board: 'Board',
  together: 'Whole class',
  adapt: 'Adapt in the builder',
  linksOf: (title: string) => `For the teacher: ${title}`,
  seedTitle: 'Other seed',
  seedHint: 'Another seed is other luck, and has another code.',
  draw: 'Draw',
  ownSeed: 'The exercise’s own',
  badSeed: 'A seed is a whole number from 0 to 4294967295.',
  more: {
    title: 'For the teacher',
    builder: 'Make an exercise',
    builderLine: 'From scratch or from any of these, without code: link, QR code and file.',
    board: 'Open the board',
    boardLine: 'Drop what the teams handed in: it is checked, ranked and compared.',
    together: 'Play with the whole class',
    togetherLine: 'One screen, show of hands or seats in turn, with a timer.',
  },
  shown: {
    title: (title: string) => title,
    address: 'Open',
    thenCode: 'and type the code under “Classroom”',
    code: 'Code',
    confirms: 'Everybody should see this code',
    qr: (title: string) => `QR code with the link to ${title}`,
    copy: 'Copy the link',
    tooLong:
      'This exercise is too long for a QR code or a link that every program takes: hand out the file from the builder.',
    dense: 'The code is a fine one: let the camera come close.',
    fromDisk:
      'This page was opened from a disk, so a link to it leads nowhere elsewhere. Hand out the page itself; on each machine open “Classroom” and type the code.',
    fromDiskOwn:
      'This page was opened from a disk, so a link to it leads nowhere elsewhere. Hand out the page and the exercise’s file, which the builder saves.',
  },
};

export const homeZh: typeof homeEn = {
  lead: '全班做同一个练习：同一剧本，同样的运气，比的只是决策。',
  privacy: '一切都留在这台机器上：不用账号，不经服务器，不收个人信息。小组只需自拟一个组名。',
  codeTitle: '有短码？',
  codeField: '短码或链接',
  codeHint: '例如 1-42-AB。小写、空格都可以，也可以粘贴链接。',
  open: '打开',
  openFile: '打开练习文件',
  dropHint: '也可以把练习文件拖到本页。',
  dropHere: '松手即可打开这个练习',
  empty: '请先输入短码。',
  why: {
    slip: (given) => `“${given}”有笔误：校验字母与数字对不上。请逐个数字再核对一遍。`,
    unknown: (given) =>
      `这里没有短码为“${given}”的练习。短码形如 1-42-AB：练习序号、种子、两个校验字母。`,
    custom: (code) =>
      `${code} 是教师自编练习的核对码，只用来确认大家手里是同一个练习。要打开它，请向老师索取链接或文件。`,
    problems: (count, pointer) =>
      `这个练习有 ${count} 处问题，第一处在“${pointer}”。请编写者在练习编辑器里检查。`,
    handIn: '这是小组提交的作业，不是练习。请在评阅台打开。',
    cut: '链接在传送中被截断了。请重新索取，或索取文件。',
    damaged: '链接已损坏。请从头到尾重新复制，或索取文件。',
    'too-large': '它远远大于任何练习，因此没有读取。',
    bomb: '它展开后远远超过任何练习，因此没有读取。请不要相信它的来源。',
    'other-layout': '这个链接由更新版本的页面生成。请刷新本页，或在原来的页面打开。',
    unreadFile: '文件无法读取。请选择练习文件（JSON格式）。',
  },
  here: '链接中的练习',
  shelf: '现成练习',
  shelfLead: '每个适合一节 45 分钟的课，并附教师指南。',
  facts: {
    seats: '席位',
    halfYears: '半年数',
    byHand: (byHand, turns) =>
      byHand === turns ? `${byHand} 个，全部逐一决策` : `共 ${turns} 个，逐一决策 ${byHand} 个`,
    time: '用时',
    minutes: (predict, play, debrief) =>
      `${predict + play + debrief} 分钟（${predict}＋${play}＋${debrief}）`,
    timeHint: '依次为预测、推演、讨论',
  },
  play: '开始做',
  show: '展示给全班',
  guide: '教师指南',
  sheet: '学生任务单',
  board: '评阅台',
  together: '全班一起玩',
  adapt: '以此为底改编',
  linksOf: (title) => `教师用：${title}`,
  seedTitle: '换种子',
  seedHint: '换一个种子就换一种运气，短码也随之改变。',
  draw: '抽一个',
  ownSeed: '恢复原种子',
  badSeed: '种子是 0 到 4294967295 之间的整数。',
  more: {
    title: '教师入口',
    builder: '编写练习',
    builderLine: '从零开始或以现成练习为底，不用写代码，可得链接、二维码和文件。',
    board: '打开评阅台',
    boardLine: '放入各组交来的作业：逐份核对、排名、比较。',
    together: '全班一起玩',
    togetherLine: '一块屏幕，举手表决或各席轮流，带计时。',
  },
  shown: {
    title: (title) => title,
    address: '打开网址',
    thenCode: '在“课堂”中输入短码',
    code: '短码',
    confirms: '大家看到的核对码应当是',
    qr: (title) => `《${title}》的链接二维码`,
    copy: '复制链接',
    tooLong: '这个练习太长，放不进二维码，链接也可能被截断：请从编辑器保存文件分发。',
    dense: '码点较密，请把相机靠近一些。',
    fromDisk:
      '本页是从本机磁盘打开的，链接在别的机器上无效。请把页面文件发给大家，各自打开后在“课堂”中输入短码。',
    fromDiskOwn:
      '本页是从本机磁盘打开的，链接在别的机器上无效。请把页面文件和编辑器保存的练习文件一起发给大家。',
  },
};
