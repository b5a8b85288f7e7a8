// Parameters fitted to scenarios/targets.json. Written by `jingzhu calibrate --seed 1 --starts 8`;
// do not edit. Priors and reasons: src/lab/calibrate.ts.
// Targets: 49b38a57849f7e237d475c2e5499e492dd4e4880a4c3d7bd5dfeb19443c5e3f9
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
