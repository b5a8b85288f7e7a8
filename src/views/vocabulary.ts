// The model's vocabulary for those who show it: the page asks views and never the model itself.
export {
  type Command,
  REFUSALS,
  type Refusal,
  TARGET_RANGE,
} from '../model/commands.ts';
export { FLOWS, type Flow } from '../model/flows.ts';
export {
  FIELD_LABELS,
  FIELDS,
  type Field,
  LEVER_SPECS,
  LEVERS,
  type Lever,
  PROGRAMME_SPECS,
  PROGRAMMES,
  type Programme,
} from '../model/plan.ts';
export { REGION_STOCKS, type RegionStock, type Unit } from '../model/stocks.ts';
export {
  type ProgrammeRun,
  type Region,
  SURPLUS_RULES,
  type SurplusRule,
  type World,
} from '../model/world.ts';
