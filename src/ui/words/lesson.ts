// The words of the guided first game, in both languages. They are fetched with its panel.
import type { StepId } from '../../views/lesson.ts';

export type StepWords = {
  readonly title: string;
  readonly text: string;
  /** What to do; where it is missing there is only something to read. */
  readonly task?: string;
  /** Said when it has been done. */
  readonly done?: string;
};

const steps: Readonly<Record<StepId, StepWords>> = {
  welcome: {
    title: 'Three years in Chengdu',
    text: 'You lead Chengdu for six half-years, against sixteen other regions. This guide tells you one idea at a time. It locks nothing: play as you like, and close it when you like.',
  },
  standing: {
    title: 'Where you stand',
    text: 'The league table ranks the regions by a leadership index from 0 to 100. Chengdu starts seventh. The map shows whose pull is strongest where.',
    task: 'Choose another region, in the table or on the map.',
    done: 'The region sheet now shows its figures. Choose Chengdu again whenever you like.',
  },
  meeting: {
    title: 'The first meeting of the year',
    text: 'In spring the government promises an output for the end of the year. A promise kept wins credibility, the more the bolder it was; a promise missed costs it.',
    task: 'Set an output target that you believe in, or choose the year’s priority.',
    done: 'It stands. It is checked when the second half of the year ends.',
  },
  levers: {
    title: 'Levers share out the purse',
    text: 'What is left after the programmes is shared over eight levers. A tenth of it is still unallocated. The line below a lever says what it is expected to change.',
    task: 'Raise any lever.',
    done: 'Its money changes at once. Undo takes back any change of this half-year.',
  },
  programmes: {
    title: 'Programmes, and scarce attention',
    text: 'A programme costs a fixed sum and takes a while to have its full effect. Chengdu’s government can look after three at once; two are running.',
    task: 'Start a programme.',
    done: 'Its cost is paid before the levers get their shares.',
  },
  preview: {
    title: 'Look before you end it',
    text: 'The preview holds your new plan against the old one, over many sampled futures. The bands are wide: much of what comes is not yours to decide.',
  },
  firstEnd: {
    title: 'End the half-year',
    text: 'Nothing happens until you end the half-year. Then all regions act at once, and the map plays it out.',
    task: 'End the half-year.',
    done: 'A half-year has passed. The news says what happened.',
  },
  why: {
    title: 'Every number can say why',
    text: 'A number only moves by flows that have names. Whoever arrives here has left somewhere else, and what one pays another receives.',
    task: 'Press a number with a dotted line, in the table or the region sheet, and see why it moved.',
    done: 'Each flow shows its equation, its inputs and its sources.',
  },
  institutions: {
    title: 'Institutions multiply',
    text: 'Money and people each enter one or two equations. The business environment enters output, new firms, survival, growth and the appeal to people. It improves slowly, and slips when nobody keeps it up.',
    task: 'Raise the lever “Business environment”.',
    done: 'Do not wait for a leap: it works on everything, for years.',
  },
  check: {
    title: 'The promise is checked',
    text: 'When this half-year ends, so does the year: output is held against the target of spring.',
    task: 'End the half-year.',
    done: 'The year has ended. The news says whether the target was met.',
  },
  ratchet: {
    title: 'A target that is met raises the next',
    text: 'The new year starts from a new target. Aim low, and little trust is won; aim high, and the bar climbs with you. Credibility makes all that the government spends work better.',
    task: 'Set the output target of 2026, or this year’s priority.',
    done: 'Now you have felt the ratchet.',
  },
  people: {
    title: 'Bidding moves people, training adds them',
    text: 'A talent subsidy draws people from elsewhere, until others bid as well and all have paid for nothing. Training takes two and a half years, and the whole country has more people.',
    task: 'Raise the lever “Training”.',
    done: 'Its graduates come late: too late for this short game, in time for a full one.',
  },
  luck: {
    title: 'Luck is the same for all',
    text: 'What cannot be planned is drawn beforehand from the seed, and no decision changes it. So two games of one seed differ by their decisions alone.',
    task: 'End the half-year.',
    done: 'Something happened that nobody had planned.',
  },
  shift: {
    title: 'Technology shifts, a window opens',
    text: 'A breakthrough changes the technology, and one direction is favoured: see the news. Old leads count for less, and the window closes year by year. Chengdu came into this game with a direction of its own: whoever is ready gains most.',
  },
  market: {
    title: 'Market and government together',
    text: 'Programmes and money are the active government, the business environment is the market’s side. They multiply each other: each is worth more with the other, and either alone disappoints.',
    task: 'Renew a programme, or start another one.',
    done: 'A programme that is not renewed runs out.',
  },
  halfway: {
    title: 'The second year ends',
    text: 'Again the target is checked. Ranks may change as well: look at the league table when the map has come to rest.',
    task: 'End the half-year.',
    done: 'Two years are over.',
  },
  mass: {
    title: 'Money needs a critical mass',
    text: 'A lever with very little money does almost nothing; beyond a threshold it works fast, and then it flattens. Spreading thin costs, and so does betting all on one thing.',
    task: 'Raise one lever by five points or more. Lower another one first if nothing is free.',
    done: 'The preview says what the bet is worth.',
  },
  patience: {
    title: 'Patience decides who survives',
    text: 'Hasty money gives up young firms before they earn. Patient funds keep them alive for longer; they grow up later, and more of them break out. Three years are too short to see all of it.',
  },
  nearlyThere: {
    title: 'Finish your plan',
    text: 'Set a target, change what you want to change, look at the preview.',
    task: 'End the half-year.',
    done: 'One half-year is left.',
  },
  shock: {
    title: 'Bad luck hits everybody',
    text: 'The supply of chips was cut, and compute is dearer in the whole country: see the news. A plan is good if it does well under many kinds of luck, not because it won once.',
  },
  runOn: {
    title: 'The last half-year',
    text: 'In a longer game you need not end every half-year by hand: the double arrow beside the dark button lets your plan run on until something important happens.',
    task: 'End the last half-year.',
    done: 'You have finished your first game.',
  },
  whatNext: {
    title: 'What to play next',
    text: 'You know the desk now. A full game gives slow things time to pay: institutions, training, patience. Or play these three years again: the luck will be the same, so what changes is your doing.',
  },
};

export const lessonEn = {
  name: 'First game',
  progress: (at: number, of: number) => `Step ${at} of ${of}`,
  toDo: 'To do',
  done: 'Done',
  show: 'Show me',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  fold: 'Fold the guide',
  unfold: 'Unfold the guide',
  leave: 'Leave the guide',
  left: 'The guide is closed. The game goes on.',
  /** Other games that are good to play next. */
  suggestions: {
    full: 'Hangzhou: a full game of six years',
    west: 'The west’s chance: twelve years, two technology shifts',
    talent: 'Talent war: when everybody bids',
  },
  steps,
};

const stepsZh: Readonly<Record<StepId, StepWords>> = {
  welcome: {
    title: '执掌成都三年',
    text: '你将执掌成都六个半年，同台竞逐的还有十六个地区。指引一次只讲一个道理，不限制任何操作：想怎么玩就怎么玩，随时可以关掉它。',
  },
  standing: {
    title: '先看位置',
    text: '排行榜按 0 到 100 分的领先指数排名，成都开局第七。地图显示哪里受谁的吸引最强。',
    task: '在排行榜或地图上选另一个地区看看。',
    done: '地区详情里已换成它的数字。随时可以再选回成都。',
  },
  meeting: {
    title: '新春第一会',
    text: '每年开春，政府承诺年底的产业规模目标。兑现了，公信力上升，目标越有雄心升得越多；落空了，公信力下降。',
    task: '定一个你有把握的产业规模目标，或者选定年度重点。',
    done: '定下了。下半年结束时核对。',
  },
  levers: {
    title: '政策投入：怎样分配财力',
    text: '付完专项，余下的财力分给八项政策投入。现在还有一成没有分配。每一项下面的一行字，说明它会改变什么。',
    task: '任选一项，调高它。',
    done: '金额随之变动。“撤销”可以收回本半年的任何改动。',
  },
  programmes: {
    title: '专项与有限的精力',
    text: '专项费用固定，过一段时间才全面见效。成都的政府同时只顾得上三个专项，现在已有两个在办。',
    task: '启动一个专项。',
    done: '专项的费用先付，余下的才分给政策投入。',
  },
  preview: {
    title: '结束之前，先看预览',
    text: '预览用许多种抽样未来，比较新方案与原方案。色带很宽：将来的事，许多不由你决定。',
  },
  firstEnd: {
    title: '结束半年',
    text: '在你结束半年之前，什么也不会发生。结束之后，各地同时行动，由地图演示出来。',
    task: '结束这个半年。',
    done: '半年过去了。新闻里写着发生了什么。',
  },
  why: {
    title: '每个数字都说得出原因',
    text: '数字只因有名有姓的流量而变动：到这里来的人，必是从别处离开的；一方付出的钱，必有另一方收到。',
    task: '在排行榜或地区详情里，点一个带虚线的数字，看它为什么变动。',
    done: '每项流量都列出公式、输入和来源。',
  },
  institutions: {
    title: '制度是乘数',
    text: '人才和资金各自只进入一两处公式，营商环境却进入产出、新创、存活、成长和对人的吸引力。它改善得慢，没人维护就回落。',
    task: '调高“营商环境”这一项。',
    done: '不要指望立竿见影：它作用于一切，长达多年。',
  },
  check: {
    title: '到了核对的时候',
    text: '这个半年一结束，全年也就结束：实际产业规模将与开春的目标对照。',
    task: '结束这个半年。',
    done: '一年结束。新闻里写着目标是否达到。',
  },
  ratchet: {
    title: '达到的目标会抬高下一个',
    text: '新的一年从新的目标开始。定得低，赢不来多少信任；定得高，门槛也跟着升高。公信力高，政府花的每一笔钱都更有效。',
    task: '定下 2026 年的产业规模目标，或者选定年度重点。',
    done: '这就是目标的“棘轮”：上去了，就不容易下来。',
  },
  people: {
    title: '抢人是相对的，育人才是新增',
    text: '引才补贴从别处吸引人；等别处也加码，大家的钱就白花了。培养要两年半才见效，全国的人却真的变多。',
    task: '调高“培养”这一项。',
    done: '毕业生来得晚：这个短局等不到，完整的一局等得到。',
  },
  luck: {
    title: '运气人人相同',
    text: '计划之外的事，由种子事先定好，谁的决策都改变不了。所以同一种子的两局，差别只来自决策。',
    task: '结束这个半年。',
    done: '发生了一件谁也没有计划的事。',
  },
  shift: {
    title: '技术会变，窗口会关',
    text: '一次突破改变了技术，某一个赛道因此占优：请看新闻。原来的领先不再那么值钱，窗口也会逐年收窄。成都开局时已有自己的赛道：有准备的地方得益最多。',
  },
  market: {
    title: '市场与政府要一起来',
    text: '专项和资金是有为的政府，营商环境是有效的市场。两者相乘：有了一个，另一个才更值钱；单靠哪一个都不够。',
    task: '延续一个专项，或者再启动一个。',
    done: '专项不延续，到期就结束。',
  },
  halfway: {
    title: '第二年就要结束',
    text: '年底又要核对目标，名次也可能变动：等地图停下来，看看排行榜。',
    task: '结束这个半年。',
    done: '两年过去了。',
  },
  mass: {
    title: '钱要够一个门槛',
    text: '一项投入的钱太少，几乎没有用；过了门槛见效很快，再多又递减。平均撒钱要付代价，全押一项也要付代价。',
    task: '把某一项调高五个百分点以上；若没有余额，先调低另一项。',
    done: '这一注值不值，看看预览。',
  },
  patience: {
    title: '耐心决定谁能活下来',
    text: '不耐心的资本，等不到年轻企业赚钱就放弃。有耐心的资金让它们活得更久、长得更慢，最后突破的却更多。三年太短，还看不全。',
  },
  nearlyThere: {
    title: '把方案定好',
    text: '定下目标，该调的调一调，再看一眼预览。',
    task: '结束这个半年。',
    done: '只剩一个半年。',
  },
  shock: {
    title: '坏运气落在所有人头上',
    text: '芯片供应受限，全国的算力都变贵了：请看新闻。一个方案好不好，要看它在多种运气下的表现，不看它赢过一次。',
  },
  runOn: {
    title: '最后一个半年',
    text: '玩长局时，不必每个半年都亲手结束：深色按钮旁边的双箭头，可以让方案继续执行，有要事发生再停下。',
    task: '结束最后一个半年。',
    done: '你的第一局结束了。',
  },
  whatNext: {
    title: '接下来玩什么',
    text: '你已经认识了政策台。完整的一局，才给慢功夫见效的时间：制度、培养、耐心。也可以把这三年再玩一遍：运气照旧，变的只是你的决策。',
  },
};

export const lessonZh: typeof lessonEn = {
  name: '第一局',
  progress: (at, of) => `第 ${at} 步，共 ${of} 步`,
  toDo: '试一试',
  done: '完成',
  show: '指给我看',
  back: '上一步',
  next: '下一步',
  skip: '跳过',
  fold: '收起指引',
  unfold: '展开指引',
  leave: '退出指引',
  left: '指引已关闭，这一局继续。',
  suggestions: {
    full: '杭州：完整的一局，六年',
    west: '西部机遇：十二年，两次技术变革',
    talent: '人才争夺战：人人都在加码',
  },
  steps: stepsZh,
};
