// Parameters fitted to scenarios/targets.json. Written by `jingzhu calibrate --seed 1 --starts 8`;
// do not edit. Priors and reasons: src/lab/calibrate.ts.
// Targets: 26bd9e9a258a4a8aad68b15318ce5d081377ffe3dd1456c93e532460235302c7
export const FITTED = {
  absorptionPower: 1.522,
  adoptionImitation: 0.506,
  adoptionPosts: 2.407,
  adoptionPower: 0.3205,
  catchUp: 0.1301,
  computeGrowth: 0.1782,
  computeLeverage: 1.452,
  computePriceFall: 0.3511,
  momentumWeight: 0.934,
  outputSpeed: 0.381,
  usersImitation: 0.6617,
} as const;
