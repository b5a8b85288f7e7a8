// Who used each programme: kinds of regions, after the mechanisms in the article. No region is
// named, for each stands for a way that others may go.
import type { Text } from '../engine/types.ts';
import type { Programme } from '../model/plan.ts';

export const PROGRAMME_EXAMPLES: Readonly<Record<Programme, Text>> = {
  talentLadder: {
    zh: '紧邻大都市的工业城市：按层级给待遇，由市场薪酬认定人才',
    en: 'an industrial city beside a metropolis, which pays by tiers and lets market pay say who counts',
  },
  jobFairs: {
    zh: '有大企业坐镇的城市：薪酬、招聘会和实习留住年轻人',
    en: 'a city of large firms, whose pay, fairs and internships draw the young',
  },
  trainingDrive: {
    zh: '高校云集、用人需求跑在前面的城市',
    en: 'a city of universities where the demand for people had outrun the supply',
  },
  longLifeFund: {
    zh: '财力雄厚的中心城市：以十五年为期，带动社会资本跟进',
    en: 'a wealthy centre, which waits fifteen years and draws private money after its own',
  },
  patientFunds: {
    zh: '早期基金众多的城市：看人不看短期成绩，容得下失败',
    en: 'a city of many early funds, which look at founders and forgive failure',
  },
  environmentDrive: {
    zh: '年年改进服务的港口大都市，也有重建信任的老工业地区',
    en: 'a port metropolis that improves every year; an old industrial region that wins back trust',
  },
  openScenes: {
    zh: '应用面广的大城市：医院、学校、工厂率先开放',
    en: 'a large city whose hospitals, schools and factories were the first to open',
  },
  sandbox: {
    zh: '资源并不最多、却肯让新事物先试的城市',
    en: 'a city with less than the largest have, which lets new things be tried',
  },
  direction: {
    zh: '各区各选赛道的城市，以及寻找突破口的内陆地区',
    en: 'a city whose districts each choose a field; an inland region in search of its opening',
  },
  innovationPlatforms: {
    zh: '起点不高、靠平台快速成长的内陆中心城市',
    en: 'an inland centre that grew fast from a low base by its platforms',
  },
  scienceCorridor: {
    zh: '把教育、科研、人才连成一线，耐心等待的城市',
    en: 'a city that joined schools, science and people in one corridor, and waited',
  },
  computeHub: {
    zh: '为新来企业量身配置算力的工业城市',
    en: 'an industrial city that offers newcomers computing made to measure',
  },
  promotionTours: {
    zh: '到发达地区招商、把企业引进园区的边境地区',
    en: 'a border region that courts firms of richer places for its parks',
  },
  industryUpgrading: {
    zh: '新老产业两手抓的制造大省，也有以应用起步的后来者',
    en: 'a manufacturing province with a hand in old trades and new; a latecomer that begins with use',
  },
};
