// All programmes that could be started, by pillar, side by side so that they can be compared.
import { useCallback, useEffect, useId, useState } from 'react';
import { PILLARS } from '../../engine/types.ts';
import type { Effect } from '../../lab/effects.ts';
import {
  attentionOf,
  favourOf,
  fitWord,
  type ProgrammeOffer,
  programmeOffers,
  startCommand,
} from '../../views/desk.ts';
import { PROGRAMME_EXAMPLES } from '../../views/examples.ts';
import { presentOf, regionOf } from '../../views/moment.ts';
import { moneyOf } from '../../views/money.ts';
import {
  FIELD_LABELS,
  FIELDS,
  type Field,
  PROGRAMME_SPECS,
  PROGRAMMES,
  type Programme,
} from '../../views/vocabulary.ts';
import { Box } from '../box.tsx';
import { GuideButton } from '../guide/door.tsx';
import { type Screen, useScreen, useTable } from '../screen.ts';
import { effectTold } from './effect-line.tsx';
import { useForetold } from './foretell.ts';
import { useLock } from './lock.ts';

export function ProgrammeBox({ onClose }: { onClose(): void }) {
  const { words, numbers } = useScreen();
  const { game, planned, own } = useTable();
  const { used, slots } = attentionOf(planned, own);
  const money = moneyOf(regionOf(planned, own), game.fixed.parameters);
  const offers = programmeOffers(planned, own);
  const free = slots - used;
  const [raises, setRaises] = useState<Raises>({});
  const onTold = useCallback(
    (programme: Programme, share: number | null) =>
      setRaises((before) => ({ ...before, [programme]: share })),
    [],
  );
  const best = bestRaises(raises);
  return (
    <Box title={words.startOne} className="programme-box" onClose={onClose}>
      <p className="hint" role="status">
        {words.programme.boxHint(
          free > 0 ? words.programme.freeSlots(free) : words.programme.full,
          numbers.money(money.forLeversYi),
        )}
      </p>
      <GuideButton
        scenario={game.scenario}
        label={words.guide.ofProgrammes}
        first={`programme.${PROGRAMMES[0]}`}
        isInline
      />
      <div className="offer-columns">
        {PILLARS.map((pillar) => (
          <section key={pillar} className={pillar} aria-label={words.pillars[pillar]}>
            <h3>{words.pillars[pillar]}</h3>
            <ul>
              {offers
                .filter(({ programme }) => PROGRAMME_SPECS[programme].pillar === pillar)
                .map((offer) => (
                  <Offer
                    key={offer.programme}
                    offer={offer}
                    isBest={best.has(offer.programme)}
                    onTold={onTold}
                    onStarted={onClose}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Box>
  );
}

/** What each is expected to add to output; null or missing while it is not foretold. */
type Raises = Partial<Record<Programme, number | null>>;

/** How many stand out. */
const MOST_BEST = 3;

/** Those that surely add most to output, once all that can be started are foretold. */
function bestRaises(raises: Raises): ReadonlySet<string> {
  const told = Object.entries(raises).filter(
    (each): each is [string, number] => typeof each[1] === 'number' && each[1] > 0,
  );
  told.sort(([, a], [, b]) => b - a);
  return new Set(told.slice(0, MOST_BEST).map(([programme]) => programme));
}

type OfferProps = {
  offer: ProgrammeOffer;
  isBest: boolean;
  onTold(programme: Programme, share: number | null): void;
  onStarted(): void;
};

function Offer({ offer, isBest, onTold, onStarted }: OfferProps) {
  const screen = useScreen();
  const { live, language, words, numbers } = screen;
  const { game, own } = useTable();
  const fit = game.scenario.regions.find(({ id }) => id === own)?.fit;
  const [field, setField] = useState<Field>(() => bestOf(fit));
  const reason = useId();
  const { programme } = offer;
  const lock = useLock()({ region: own, type: 'startProgramme', programme });
  const refusal = lock ?? offer.refusal;
  const spec = PROGRAMME_SPECS[programme];
  const label = spec.label[language];
  const { answer } = useForetold(
    `programme/${programme}`,
    refusal === null
      ? { ask: 'programme', programme, field: programme === 'direction' ? field : null }
      : null,
    3,
  );
  const expected = refusal === null ? answer : null;
  const raise = expected === null ? null : expected.outputShare.median;
  useEffect(() => onTold(programme, raise), [onTold, programme, raise]);
  return (
    <li className={`offer${refusal === null ? '' : ' refused'}${isBest ? ' best' : ''}`}>
      <div className="title-row">
        <b>{label}</b>
        <span className="cost">{words.perHalfYear(numbers.money(spec.costYi))}</span>
      </div>
      <p>{spec.effect[language]}</p>
      <p className="hint">
        {words.lasts(spec.durationTurns)} · {words.leadTime(spec.leadTurns)}
      </p>
      {programme === 'direction' && <FieldChoice field={field} fit={fit} onField={setField} />}
      {expected !== null && (
        <>
          <p className="hint foretold">
            {words.programme.started(
              words.foretold.within(expected.halfYears),
              effectTold(expected, screen),
            )}
          </p>
          <p className="hint foretold">
            {outputTold(expected, screen)}
            {isBest && <b> · {words.programme.best}</b>}
            {expected.outputShare.low <= 0 && <b> · {words.programme[promiseOf(expected)]}</b>}
          </p>
        </>
      )}
      <p className="hint example">
        {words.programme.example(PROGRAMME_EXAMPLES[programme][language])}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button small"
          aria-label={words.startNamed(label)}
          aria-describedby={refusal === null ? undefined : reason}
          aria-disabled={refusal !== null}
          onClick={() => {
            if (refusal !== null) return;
            live.command(startCommand(own, programme, field));
            onStarted();
          }}
        >
          {words.start}
        </button>
        {refusal !== null && (
          <span className="hint" id={reason}>
            {words.refusals[refusal]}
          </span>
        )}
      </div>
    </li>
  );
}

type Fit = Readonly<Record<Field, number>> | undefined;
type FieldChoiceProps = { field: Field; fit: Fit; onField(field: Field): void };

function FieldChoice({ field, fit, onField }: FieldChoiceProps) {
  const { language, words, numbers } = useScreen();
  const { game } = useTable();
  const favour = favourOf(presentOf(game).world);
  return (
    <label className="field">
      <span>{words.direction}</span>
      <select value={field} onChange={(event) => onField(event.target.value as Field)}>
        {FIELDS.map((each) => (
          <option key={each} value={each}>
            {FIELD_LABELS[each][language]} — {words.fits[fitWord(fit?.[each] ?? 0)]}
            {each === favour.field && ` · ${words.inFavour}`}
          </option>
        ))}
      </select>
      <span className="hint">
        {words.favourHint(FIELD_LABELS[favour.field][language], numbers.plain(favour.window, 0))}
      </span>
    </label>
  );
}

/** By the half-year told it does not surely bring more than it takes from the levers. */
function promiseOf({ outputShare: { high } }: Effect): 'mayPay' | 'paysLater' {
  return high > 0 ? 'mayPay' : 'paysLater';
}

function outputTold({ outputShare: { low, median, high } }: Effect, screen: Screen): string {
  const { words, numbers } = screen;
  const write = (share: number): string => numbers.percent(share, 1, true);
  return words.programme.output(write(median), write(low), write(high));
}

/** The direction that suits best stands there first; choosing it is still the player's. */
function bestOf(fit: Fit): Field {
  const first = FIELDS[0] as Field;
  if (fit === undefined) return first;
  return FIELDS.reduce((best, field) => (fit[field] > fit[best] ? field : best), first);
}
