// Equations: training, leaving and moving. See ../equations.ts for how a row reads.
// biome-ignore-all format: a table reads best with one row a line
import { auxiliary, flow, given, moving } from './row.ts';

export const TALENT_AUXILIARIES = {
  seatsMoneyYi: auxiliary('培养支出的有效额', 'Training money that counts', '亿元', 'spentYi.training / (1 + spentYi.training / (seatsHalfYi * scale))'),
  crowding: auxiliary('拥挤', 'Crowding: talent since the start, ln', 'ln', 'ln(aiTalent / start.aiTalent)', { asOf: 'talentMoved' }),
  pay: auxiliary('薪酬', 'Pay since the start, ln', 'ln income', 'payWeight * (ln(coreOutputYi / start.coreOutputYi) - crowding)'),
  offer: auxiliary('引才补贴相当的收入', 'What the subsidy adds to income, ln', 'ln income', 'offerGain * lever.talentSubsidy'),
  merits: auxiliary('薪酬、居住与制度', 'Pay, housing and institutions', 'ln weight', 'payElasticity * (pay - housingWeight * crowding) + qualityPull * institutions + favourPull * favour'),
  talentAppeal: auxiliary('对人才的吸引力', 'Appeal to talent', 'ratio', 'exp(merits + payElasticity * offer + fairPull * programme.jobFairs + ladderTalent * programme.talentLadder)'),
  scientistAppeal: auxiliary('对科学家的吸引力', 'Appeal to scientists', 'ratio', 'exp(scientistMerit * (merits + payElasticity * offer) + ladderScientists * programme.talentLadder + corridorPull * programme.scienceCorridor + researchPull * lever.research)'),
  nearness: given('邻近度', 'Nearness of the two places', 'ratio', ({ fixed, at, other }) => fixed.nearness[at]?.[other] ?? Number.NaN),
  talentDraw: auxiliary('人才引力', 'Draw on talent, wherever one stands', 'persons', 'sqrt(start.aiTalent * aiTalent) * talentAppeal'),
  talentMovers: auxiliary('重新选择去处的人才', 'Talent that reconsiders', 'persons', 'h * talentRestless * aiTalent'),
  talentReach: auxiliary('所及引力合计', 'All draw on talent from here', 'persons', 'total(nearness * talentDraw)'),
  talentStay: auxiliary('留下的比例', 'Share that stays home', 'share', 'homeNearness * talentDraw / talentReach'),
  scientistDraw: auxiliary('科学家引力', 'Draw on scientists, wherever one stands', 'persons', 'sqrt(start.topScientists * topScientists) * scientistAppeal'),
  scientistMovers: auxiliary('重新选择去处的科学家', 'Scientists who reconsider', 'persons', 'h * scientistRestless * topScientists'),
  scientistReach: auxiliary('所及引力合计（科学家）', 'All draw on scientists from here', 'persons', 'total(nearness * scientistDraw)'),
  scientistStay: auxiliary('留下的比例（科学家）', 'Share of scientists that stays home', 'share', 'homeNearness * scientistDraw / scientistReach'),
  postsAdopting: auxiliary('应用行业岗位', 'Posts in adopting trades, added', 'persons', 'adoptionPosts * (gdpYi * adoptionShare - start.gdpYi * start.adoptionShare)'),
  postsCore: auxiliary('核心产业岗位', 'Posts in the core industry', 'persons', 'start.aiTalent * demandSlack * coreOutputYi / start.coreOutputYi / max(1, 1 + postsProductivity * (technology - 1))'),
  vacancies: auxiliary('人才缺口', 'Vacancies', 'persons', 'max(0, postsCore + postsAdopting - aiTalent)'),
};

export const TALENT_FLOWS = {
  graduated: flow('h * trainingCapacity * (1 + salienceSupply * heat)'),
  seatsClosed: flow('h * seatsDecay * trainingCapacity'),
  seatsOpened: flow('h / seatsLeadYears * trainingPipeline'),
  seatsPlanned: flow('seatsPerYi * seatsMoneyYi + seatsDrive * programme.trainingDrive * trainingCapacity'),
  talentRetired: flow('h * talentExit * aiTalent'),
  scientistsRetired: flow('h * scientistExit * topScientists'),
  scientistsEmerged: flow('h * scientistRise * (1 + corridorScientists * programme.scienceCorridor) * aiTalent'),
  talentMoved: moving('(1 - leaveShare) * talentMovers * nearness * to.talentDraw / talentReach', {
    out: 'talentMovers * (1 - (1 - leaveShare) * talentStay)',
    in: 'talentDraw * (others((1 - leaveShare) * talentMovers * nearness / talentReach) + h * (returnShare * abroad.aiTalent + restShare * nation.aiTalent) / total(talentDraw))',
    toAbroad: 'talentMovers * leaveShare * abroadShare',
    toRest: 'talentMovers * leaveShare * (1 - abroadShare)',
    fromAbroad: 'h * returnShare * abroad.aiTalent * to.talentDraw / total(talentDraw)',
    fromRest: 'h * restShare * nation.aiTalent * to.talentDraw / total(talentDraw)',
  }),
  scientistsMoved: moving('(1 - leaveShare) * scientistMovers * nearness * to.scientistDraw / scientistReach', {
    out: 'scientistMovers * (1 - (1 - leaveShare) * scientistStay)',
    in: 'scientistDraw * (others((1 - leaveShare) * scientistMovers * nearness / scientistReach) + h * (returnShare * abroad.topScientists + restShare * nation.topScientists) / total(scientistDraw))',
    toAbroad: 'scientistMovers * leaveShare * abroadShare',
    toRest: 'scientistMovers * leaveShare * (1 - abroadShare)',
    fromAbroad: 'h * returnShare * abroad.topScientists * to.scientistDraw / total(scientistDraw)',
    fromRest: 'h * restShare * nation.topScientists * to.scientistDraw / total(scientistDraw)',
  }),
};
