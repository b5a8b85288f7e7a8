// A region's purse: what came in, and where it went, lever by lever.
import { useMemo } from 'react';
import { moneyCourse, PURSE } from '../../views/courses.ts';
import { useScreen, useTable } from '../screen.ts';
import type { Choice } from './choice.ts';
import { RegionChooser } from './choosers.tsx';
import { CourseView } from './course-view.tsx';

type Props = { choice: Choice; onChange(part: Partial<Choice>): void };

export function MoneyTab({ choice, onChange }: Props) {
  const { words } = useScreen();
  const { game, nameOf } = useTable();
  const { chapters, fixed } = game;
  const { charts } = words;
  const { region } = choice;
  const course = useMemo(() => moneyCourse({ chapters, fixed }, region), [chapters, fixed, region]);
  return (
    <>
      <div className="chart-controls">
        <RegionChooser value={region} onChange={(id) => onChange({ region: id })} />
      </div>
      <CourseView
        course={course}
        variable={PURSE}
        region={region}
        title={charts.moneyTitle(nameOf(region))}
        parts={['money', region]}
        sumName={charts.saved}
        endName={charts.purseAtEnd}
      />
    </>
  );
}
