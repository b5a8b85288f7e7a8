// The words of the annual ranking, in both languages.

export const yearEndEn = {
  title: (year: number) => `The ranking of ${year}`,
  place: (region: string, rank: number, all: number) => `${region} is ${rank} of ${all}`,
  up: (ranks: number) => `up ${ranks} in the year`,
  down: (ranks: number) => `down ${ranks} in the year`,
  same: 'as a year ago',
  growth: 'Growth',
  climb: 'Over the year',
  risen: (regions: readonly string[], ranks: number) =>
    `Rose most: ${regions.join(', ')}, by ${ranks} ${ranks === 1 ? 'rank' : 'ranks'}`,
  noneRisen: 'Nobody changed places.',
  met: (output: string, target: string) => `Target met: ${output}, asked ${target}`,
  missed: (output: string, target: string) => `Target missed: ${output}, asked ${target}`,
  next: (year: number, target: string, growth: string) =>
    `For ${year} the ratchet asks ${target} (${growth}), unless the first meeting sets another.`,
  open: (year: number) => `Ranking of ${year}`,
  said: (year: number, place: string, change: string) =>
    `The year ${year} is over. ${place}, ${change}.`,
};

export const yearEndZh: typeof yearEndEn = {
  title: (year) => `${year}年度排行`,
  place: (region, rank, all) => `${region}列第 ${rank} 名，共 ${all} 地`,
  up: (ranks) => `全年上升 ${ranks} 位`,
  down: (ranks) => `全年下降 ${ranks} 位`,
  same: '名次与一年前相同',
  growth: '增速',
  climb: '全年',
  risen: (regions, ranks) => `上升最多：${regions.join('、')}，${ranks} 位`,
  noneRisen: '各地名次都没有变化。',
  met: (output, target) => `目标达成：${output}，目标 ${target}`,
  missed: (output, target) => `目标落空：${output}，目标 ${target}`,
  next: (year, target, growth) =>
    `${year}年按惯例要求 ${target}（${growth}），新春第一会可以另定。`,
  open: (year) => `${year}年度排行`,
  said: (year, place, change) => `${year}年结束。${place}，${change}。`,
};
