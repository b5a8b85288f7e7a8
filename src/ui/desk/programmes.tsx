// Programmes under way, and those that can be started.
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { PILLARS } from '../../engine/types.ts';
import {
  attentionOf,
  favourOf,
  fitWord,
  type ProgrammeCard,
  type ProgrammeOffer,
  programmeCards,
  programmeOffers,
  startCommand,
} from '../../views/desk.ts';
import { presentOf } from '../../views/moment.ts';
import { FIELD_LABELS, FIELDS, type Field, PROGRAMME_SPECS } from '../../views/vocabulary.ts';
import { useScreen, useTable } from '../screen.ts';

export function Programmes() {
  const { words } = useScreen();
  const { game, planned, own } = useTable();
  const { used, slots } = attentionOf(planned, own);
  const cards = programmeCards(presentOf(game).world, planned, own);
  const offers = programmeOffers(planned, own);
  return (
    <div className="programmes" data-part="programmes">
      <h3>
        {words.running}{' '}
        <span className="count">
          {used}/{slots}
        </span>
      </h3>
      {cards.length === 0 && <p className="hint">{words.noneRunning}</p>}
      <ul className="cards">
        {cards.map((card) => (
          <RunningCard key={card.programme} card={card} />
        ))}
      </ul>
      <details className="starter">
        <summary>{words.startOne}</summary>
        {PILLARS.map((pillar) => (
          <ul key={pillar} className="offers" aria-label={words.pillars[pillar]}>
            {offers
              .filter(({ programme }) => PROGRAMME_SPECS[programme].pillar === pillar)
              .map((offer) => (
                <Offer key={offer.programme} offer={offer} />
              ))}
          </ul>
        ))}
      </details>
    </div>
  );
}

function RunningCard({ card }: { card: ProgrammeCard }) {
  const { live, language, words, numbers } = useScreen();
  const { own } = useTable();
  const { programme, field } = card;
  const spec = PROGRAMME_SPECS[programme];
  const label = spec.label[language];
  const facts = [
    field === null ? null : FIELD_LABELS[field][language],
    card.isNew ? words.newRun : words.halvesDone(card.turnsRun, card.turnsLeft),
    card.isRenewed ? words.renewed : null,
    card.isNew || card.leadLeft === 0 ? null : words.leadLeft(card.leadLeft),
    card.isNew || card.fundedShare >= 1
      ? null
      : words.fundedShare(numbers.percent(card.fundedShare)),
  ].filter((fact) => fact !== null);
  return (
    <li className={`card programme ${spec.pillar}`}>
      <div className="title-row">
        <b>{label}</b>
        <span className="cost">{words.perHalfYear(numbers.money(card.costYi))}</span>
      </div>
      <p className="hint">{facts.join(' · ')}</p>
      <div className="actions">
        {!card.isNew && !card.isRenewed && (
          <Button
            className="button small"
            aria-label={words.continueNamed(label)}
            onPress={() => live.command({ region: own, type: 'continueProgramme', programme })}
          >
            {words.continue}
          </Button>
        )}
        <Button
          className="button small"
          aria-label={words.endNamed(label)}
          onPress={() => live.command({ region: own, type: 'endProgramme', programme })}
        >
          {words.end}
        </Button>
      </div>
    </li>
  );
}

function Offer({ offer }: { offer: ProgrammeOffer }) {
  const { live, language, words, numbers } = useScreen();
  const { game, own } = useTable();
  const fit = game.scenario.regions.find(({ id }) => id === own)?.fit;
  const [field, setField] = useState<Field>(() => bestOf(fit));
  const favour = favourOf(presentOf(game).world);
  const reason = useId();
  const { programme, refusal } = offer;
  const spec = PROGRAMME_SPECS[programme];
  const label = spec.label[language];
  return (
    <li className={`offer ${spec.pillar}`}>
      <div className="title-row">
        <b>{label}</b>
        <span className="cost">{words.perHalfYear(numbers.money(spec.costYi))}</span>
      </div>
      <p className="hint">{spec.effect[language]}</p>
      <p className="hint">
        {words.lasts(spec.durationTurns)} · {words.leadTime(spec.leadTurns)}
      </p>
      {programme === 'direction' && (
        <label className="field">
          <span>{words.direction}</span>
          <select value={field} onChange={(event) => setField(event.target.value as Field)}>
            {FIELDS.map((each) => (
              <option key={each} value={each}>
                {FIELD_LABELS[each][language]} — {words.fits[fitWord(fit?.[each] ?? 0)]}
                {each === favour.field && ` · ${words.inFavour}`}
              </option>
            ))}
          </select>
          <span className="hint">
            {words.favourHint(
              FIELD_LABELS[favour.field][language],
              numbers.plain(favour.window, 0),
            )}
          </span>
        </label>
      )}
      <div className="actions">
        <Button
          className="button small"
          aria-label={words.startNamed(label)}
          {...(refusal !== null && { 'aria-describedby': reason })}
          isDisabled={refusal !== null}
          onPress={() => live.command(startCommand(own, programme, field))}
        >
          {words.start}
        </Button>
        {refusal !== null && (
          <span className="hint" id={reason}>
            {words.refusals[refusal]}
          </span>
        )}
      </div>
    </li>
  );
}

/** The direction that suits best stands there first; choosing it is still the player's. */
function bestOf(fit: Readonly<Record<Field, number>> | undefined): Field {
  const first = FIELDS[0] as Field;
  if (fit === undefined) return first;
  return FIELDS.reduce((best, field) => (fit[field] > fit[best] ? field : best), first);
}
