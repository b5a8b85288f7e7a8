// How this model thinks: nine ideas, the variables that each is about, and what to try.
import type { Text } from '../../engine/types.ts';

export type Card = {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly tryIt: Text;
  /** Entries of the glossary. */
  readonly about: readonly string[];
};

export const CARDS: readonly Card[] = [
  {
    id: 'institutions',
    title: { zh: '制度是乘数', en: 'Institutions multiply' },
    text: {
      zh: '人才和资金各自只进入一两处公式，制度却进入产出、新创、存活、成长、投资信心和对人的吸引力。所以制度好，同样的钱办更多的事；但它改善慢，一停就回落。',
      en: 'Money and people each enter the equations in one or two places. Institutions enter output, births, survival, growth, investors’ confidence and the appeal to people. So the same money does more where they are good. They improve slowly, and slip when nobody keeps them up.',
    },
    tryIt: {
      zh: '连续八个半年只投营商环境，再与只投算力的一局比较。',
      en: 'Put all levers on the business environment for eight half-years, then play the same seed with all on compute.',
    },
    about: ['stock.businessEnvironment', 'stock.openness'],
  },
  {
    id: 'market',
    title: { zh: '市场与政府要一起来', en: 'Market and government together' },
    text: {
      zh: '有效的市场和有为的政府相乘：有了一个，另一个才更值钱，单靠哪一个都不够。政府若跑在市场前面太远，反而有害：钱和专项很多，营商环境却跟不上。',
      en: 'A working market and an active government are multiplied: each is worth more with the other, and either alone disappoints. A government that runs far ahead of its market does harm: much money and many programmes, in an environment that cannot carry them.',
    },
    tryIt: {
      zh: '选一个营商环境较弱的地区，开满专项，看产出如何回应。',
      en: 'Take a region with a weak environment, fill every programme slot, and ask why output moves as it does.',
    },
    about: ['stock.governmentCapacity', 'stock.businessEnvironment'],
  },
  {
    id: 'people',
    title: { zh: '抢人是相对的，育人才是新增', en: 'Bidding moves people, training adds them' },
    text: {
      zh: '人会比较各地的收入、生活成本、制度和补贴，再决定去哪里。只有相对的高低起作用：大家一起加码，谁也不动，钱却花掉了。培养要等两年多，但全国的人真的变多。',
      en: 'People compare pay, living costs, institutions and offers before they move. Only the difference counts: when all bid, nobody moves and the money is gone. Training takes more than two years to show, but it is what makes more people in the whole country.',
    },
    tryIt: {
      zh: '一局重投引才补贴，一局重投培养，第八个半年比人才。',
      en: 'Play one game on the talent subsidy and one on training; compare AI talent after eight half-years.',
    },
    about: ['stock.aiTalent', 'stock.trainingCapacity'],
  },
  {
    id: 'patience',
    title: { zh: '耐心改变谁能活下来', en: 'Patience changes who survives' },
    text: {
      zh: '不耐心的资本早早放弃还没盈利的企业。有耐心，年轻企业活得更久、长得更慢，最后突破的却更多。耐心来自长周期基金和容错的资金，没有人维持就慢慢消退。',
      en: 'Hasty money gives up firms that earn nothing yet. With patience, young firms live longer and grow up later, and in the end more of them break out. Patience comes from long-lived funds and money that forgives failure, and fades when nobody feeds it.',
    },
    tryIt: {
      zh: '开局就启动耐心资本计划，十个半年后看独角兽。',
      en: 'Start the patient capital scheme at once, and look at unicorns ten half-years later.',
    },
    about: ['stock.patienceYears', 'stock.unicorns'],
  },
  {
    id: 'mass',
    title: { zh: '钱要够一个门槛', en: 'Money needs a critical mass' },
    text: {
      zh: '多数投入的效果是一条 S 形曲线：太少几乎没用，过了门槛见效很快，再多又递减。只有培养、政府引导基金和算力没有门槛，从第一分钱起就起作用。门槛随地区的大小而变。所以平均撒钱要付代价，全押一项也要付代价。',
      en: 'The effect of most levers is an S-shaped curve: little does almost nothing, past a threshold it works fast, then it flattens. Only training, the guidance fund and compute bring something from the first yuan on. The threshold grows with the region. So it costs to spread money thinly over everything, and to pour it all into one thing.',
    },
    tryIt: {
      zh: '先把财力平分给八项，再只给三项，比较两局的结果。',
      en: 'Share the purse evenly over eight levers, then over three only, and compare what happens.',
    },
    about: ['stock.purseYi', 'lever.research'],
  },
  {
    id: 'windows',
    title: { zh: '技术会变，窗口会关', en: 'Technology shifts, windows close' },
    text: {
      zh: '后来者向领先者学习，学多少看制度、平台和赛道。偶尔技术会大变：领先者的老经验贬值，一个新赛道占优，窗口打开，然后逐年关上。赛道选对了，弱者也可能超车。',
      en: 'Who is behind learns from who is ahead, by institutions, platforms and direction. Now and then technology itself shifts: old experience loses worth, one direction is favoured, and a window opens that closes year by year. With the right direction even a weak region may overtake.',
    },
    tryIt: {
      zh: '在“二十年”剧本里选一个落后地区，换两个赛道各玩一局。',
      en: 'In the twenty-year scenario take a region that lags, and play it once with each of two directions.',
    },
    about: ['stock.technologyWindow', 'programme.direction'],
  },
  {
    id: 'targets',
    title: { zh: '目标要敢定，也要兑现', en: 'Targets: dare, and deliver' },
    text: {
      zh: '年底核对目标。达到了，公信力上升，目标越有雄心升得越多；落空则下降。公信力让政府的钱更有效，也让投资人更有信心。达到的目标会抬高下一个目标。',
      en: 'At the year’s end the target is checked. Met, it wins credibility, the more the bolder it was; missed, it costs. Credibility makes the government’s money work better and investors more confident. And a target that is met raises the next one.',
    },
    tryIt: {
      zh: '一年定低目标，一年定高目标，看公信力各变多少。',
      en: 'Set a timid target one year and a bold one the next; see what each does to credibility.',
    },
    about: ['stock.credibility', 'stock.coreOutputYi'],
  },
  {
    id: 'luck',
    title: { zh: '运气人人相同', en: 'Luck, and the same luck for all' },
    text: {
      zh: '企业的生死、人的去留和技术的变革都有运气。但同一个种子的运气事先定好，谁的决策都改变不了它。所以同一种子的两局若结果不同，差别只来自决策，不来自骰子。',
      en: 'Luck has a part in which firms live and when technology shifts. But one seed fixes all its luck beforehand, and no decision changes it. So when two games of one seed end differently, the difference is made by decisions and not by dice.',
    },
    tryIt: {
      zh: '用同一个种子再玩一局，只改一项决策。',
      en: 'Play the same seed again and change a single decision.',
    },
    about: ['stock.startups', 'stock.salience'],
  },
  {
    id: 'limits',
    title: { zh: '它不知道什么', en: 'What it does not know' },
    text: {
      zh: '它不做预测。它不认识任何一家企业或一个人，不懂地价、债务和国家政策；制度得分和许多系数出自判断，都标明了来源等级。它能教人怎样想，不能告诉人会发生什么。',
      en: 'It does not forecast. It knows no single firm or person, no land prices, no debt, no national policy. Scores of institutions and many coefficients are judgements, and say so. It can teach a way of thinking; it cannot tell what will happen.',
    },
    tryIt: {
      zh: '点任何一个数字问“为什么”，看它依据哪些参数、证据几级。',
      en: 'Press any number to ask why it moved, and see which parameters it rests on and their grade of evidence.',
    },
    about: ['auxiliary.leadershipIndex', 'score.policy'],
  },
];
