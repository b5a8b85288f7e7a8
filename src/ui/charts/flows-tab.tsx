// What came into a stock of a region, and what went out of it.
import { useMemo } from 'react';
import { stockCourse } from '../../views/courses.ts';
import { STOCK_VARIABLES, type Variable } from '../../views/variables.ts';
import { useScreen, useTable } from '../screen.ts';
import type { Choice } from './choice.ts';
import { RegionChooser, VariableChooser } from './choosers.tsx';
import { CourseView } from './course-view.tsx';

type Props = { choice: Choice; onChange(part: Partial<Choice>): void };

export function FlowsTab({ choice, onChange }: Props) {
  const { language, words } = useScreen();
  const { game, nameOf } = useTable();
  const { chapters, fixed } = game;
  const { charts } = words;
  const { region, stock } = choice;
  const variable = STOCK_VARIABLES.find(({ id }) => id === stock) as Variable;
  const course = useMemo(
    () => stockCourse({ chapters, fixed }, region, variable),
    [chapters, fixed, region, variable],
  );
  return (
    <>
      <div className="chart-controls">
        <RegionChooser value={region} onChange={(id) => onChange({ region: id })} />
        <VariableChooser
          label={charts.stock}
          variables={STOCK_VARIABLES}
          value={stock}
          onChange={(id) => onChange({ stock: id })}
        />
      </div>
      <CourseView
        course={course}
        variable={variable}
        region={region}
        title={charts.flowsTitle(variable.label[language], nameOf(region))}
        parts={['flows', region, variable.id]}
        sumName={charts.change}
        endName={charts.atEnd}
      />
    </>
  );
}
