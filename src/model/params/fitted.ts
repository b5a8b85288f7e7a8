// Parameters fitted to scenarios/targets.json. Written by `jingzhu calibrate --seed 1 --starts 8`;
// do not edit. Priors and reasons: src/lab/calibrate.ts.
// Targets: 26bd9e9a258a4a8aad68b15318ce5d081377ffe3dd1456c93e532460235302c7
export const FITTED = {
  absorptionPower: 1.503,
  adoptionImitation: 0.4852,
  adoptionPosts: 2.44,
  adoptionPower: 0.2848,
  catchUp: 0.1278,
  computeGrowth: 0.1661,
  computeLeverage: 1.561,
  computePriceFall: 0.3549,
  momentumWeight: 0.9361,
  outputSpeed: 0.3886,
  usersImitation: 0.6617,
} as const;
