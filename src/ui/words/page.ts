// Words of the page around the game: what is fetched, kept and set.
export const pageEn = {
  coming: 'Opening the game …',
  debriefComing: 'The debrief is on its way …',
  debriefFailed: 'The debrief did not load. Check the connection and try again.',
  newVersion: 'A new version of Jingzhu is ready.',
  later: 'Later',
};

export const settingsEn = {
  title: 'Settings',
  failed: 'The settings did not load. Check the connection and try again.',
  language: 'Language',
  theme: 'Colours',
  themes: { system: 'As the system', day: 'Day', night: 'Night' },
  motion: 'Motion',
  motions: { system: 'As the system', reduced: 'Still', full: 'Moving' },
  motionHint: 'Still: the map shows each half-year at once, and nothing slides.',
  textSize: 'Size of text',
  hints: 'Hints',
  hintsHint: 'A line where something may have been overlooked. Switched on again, all come back.',
  onOff: { on: 'On', off: 'Off' },
  kept: 'Kept in this browser only.',
};

export const pageZh: typeof pageEn = {
  coming: '正在打开游戏……',
  debriefComing: '复盘马上就来……',
  debriefFailed: '复盘没有载入。请检查网络后再试。',
  newVersion: '竞逐有新版本可用。',
  later: '以后再说',
};

export const settingsZh: typeof settingsEn = {
  title: '设置',
  failed: '设置没有载入。请检查网络后再打开。',
  language: '语言',
  theme: '配色',
  themes: { system: '跟随系统', day: '日间', night: '夜间' },
  motion: '动效',
  motions: { system: '跟随系统', reduced: '静止', full: '活动' },
  motionHint: '静止：地图直接显示每个半年的结果，页面不作滑动。',
  textSize: '文字大小',
  hints: '提示',
  hintsHint: '可能忽略了什么时，出现一行提示。重新打开后，全部提示都会回来。',
  onOff: { on: '打开', off: '关闭' },
  kept: '只保存在这个浏览器里。',
};
