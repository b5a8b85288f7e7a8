// Where a teacher makes an exercise without code: fields on one side, what is still wrong and what
// comes of it on the other. It is checked as it is typed, by the check that every exercise passes.
import { useDeferredValue, useMemo } from 'react';
import { useScreen } from '../../screen.ts';
import type { PageProps } from '../classroom.tsx';
import { Frame } from '../frame.tsx';
import { whyLost } from '../unread.ts';
import { useClassWords } from '../words.ts';
import { checkDraft, newDraft } from './draft.ts';
import { Goals } from './goals.tsx';
import { Head } from './head.tsx';
import { Minutes } from './minutes.tsx';
import type { PartProps } from './part.tsx';
import { tellProblems } from './problems.ts';
import { QuestionParts } from './questions.tsx';
import { Results } from './results.tsx';
import { Setting } from './setting.tsx';
import { StartFrom } from './start-from.tsx';
import { CheckBar, Summary } from './summary.tsx';
import { Tools } from './tools.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useDraft } from './use-draft.ts';
import '../../style/home.css';
import '../../style/builder.css';

/** Another exercise in the address is another draft. */
export function Builder(props: PageProps) {
  const { exercise, fragment } = props.place;
  const from = `${exercise ?? ''}${fragment}`;
  return <Work key={from} from={from} {...props} />;
}

function Work({ found, from, scenarios }: PageProps & { from: string }) {
  const { language, words } = useScreen();
  const said = useClassWords();
  const { builder } = said;
  const [usual] = scenarios;
  if (usual === undefined) throw new Error('no scenario to play');
  const { draft, removed, change, remove, replace, undo, forget } = useDraft(
    found,
    from,
    usual,
    builder.earlier,
  );
  const scenario = scenarios.find(({ id }) => id === draft.scenario) ?? usual;

  const asked = useDeferredValue(draft);
  const checked = useMemo(() => checkDraft(asked, scenarios), [asked, scenarios]);
  const problems = useMemo(
    () =>
      checked.ok
        ? []
        : tellProblems(checked.problems, asked, scenario, { language, words, said: said.builder }),
    [checked, asked, scenario, language, words, said],
  );
  const part: PartProps = { draft, scenario, problems, onChange: change, onRemove: remove };
  const isLost = found.kind !== 'none' && found.kind !== 'exercise';

  return (
    <Frame name="builder" title={builder.pageTitle} lead={builder.lead}>
      {isLost && (
        <p className="problems" role="alert">
          {whyLost(found, said)}
        </p>
      )}
      <StartFrom
        scenarios={scenarios}
        onAnew={() => replace(newDraft(usual))}
        onExercise={replace}
      />
      <div className="builder-columns">
        <div className="builder-parts">
          <Head {...part} />
          <Setting {...part} scenarios={scenarios} />
          <Goals {...part} />
          <Tools {...part} />
          <QuestionParts {...part} />
          <Minutes {...part} />
          <CheckBar count={problems.length} />
        </div>
        <aside className="builder-outcome" aria-label={builder.outcome}>
          <Summary problems={problems} />
          <Results exercise={checked.ok ? checked.value : null} />
          <p className="hint">{builder.kept}</p>
        </aside>
      </div>
      <UndoBar removed={removed} onUndo={undo} onForget={forget} />
    </Frame>
  );
}
