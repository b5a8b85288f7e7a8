// The team's name: one is drawn, and may be written over.
import { useId } from 'react';
import { useClassWords } from '../words.ts';

type Props = { team: string; most: number; onTeam(team: string): void; onDraw(): void };

export function TeamField({ team, most, onTeam, onDraw }: Props) {
  const { student } = useClassWords();
  const id = useId();
  return (
    <div className="panel team-field">
      <label htmlFor={id}>{student.teamTitle}</label>
      <span>
        <input
          id={id}
          maxLength={most}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={team}
          onChange={({ target }) => onTeam(target.value)}
        />
        <button type="button" className="button" onClick={onDraw}>
          {student.teamAgain}
        </button>
      </span>
      <p className="hint" id={`${id}-hint`}>
        {student.teamHint}
      </p>
    </div>
  );
}
