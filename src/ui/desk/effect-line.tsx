// In one line: what a control is expected to change, and how surely.
import type { AimEffect, Effect } from '../../lab/effects.ts';
import { aimOf } from '../../views/aims.ts';
import type { Screen } from '../screen.ts';
import { useScreen } from '../screen.ts';

export function EffectLine({ effect }: { effect: Effect }) {
  const screen = useScreen();
  return <>{effectTold(effect, screen)}</>;
}

/** Variables of the same surety share its word. */
export function effectTold({ aims }: Pick<Effect, 'aims'>, screen: Screen): string {
  const { foretold } = screen.words;
  const parts: { told: string[]; surety: AimEffect['surety'] }[] = [];
  for (const aim of aims) {
    const last = parts[parts.length - 1];
    if (last?.surety === aim.surety) last.told.push(aimTold(aim, screen));
    else parts.push({ told: [aimTold(aim, screen)], surety: aim.surety });
  }
  return parts
    .map(({ told, surety }) => {
      const all = foretold.and(told);
      return surety === 'little' ? all : foretold.surely(all, foretold.sureties[surety]);
    })
    .join(' · ');
}

function aimTold({ aim, change, surety }: AimEffect, { language, words, numbers }: Screen): string {
  const { label, unit } = aimOf(aim);
  const name = label[language];
  const write = (value: number): string => {
    const text = numbers.text(value, unit, true);
    return unit.startsWith('index') ? words.foretold.points(text) : text;
  };
  if (surety === 'little') return words.foretold.changeLittle(name);
  const [low, middle, high] = [change.low, change.median, change.high].map(write) as [
    string,
    string,
    string,
  ];
  return surety === 'sure' || low === high
    ? words.foretold.change(name, middle)
    : words.foretold.changeBetween(name, middle, low, high);
}
