// What is wrong with an address, in the reader's language: what was given, and what is allowed.
import type { AddressProblem } from '../address.ts';
import { useScreen } from '../screen.ts';
import type { Words } from '../words/index.ts';

export function Problems({ problems }: { problems: readonly AddressProblem[] }) {
  const { words } = useScreen();
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert">
      <h2>{words.problemTitle}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.kind}>{sentence(problem, words)}</li>
        ))}
      </ul>
      <p>{words.problemHint}</p>
    </div>
  );
}

const LONGEST_QUOTE = 40;

function sentence(problem: AddressProblem, words: Words): string {
  switch (problem.kind) {
    case 'scenario':
    case 'region':
    case 'rivals':
      return words.problems[problem.kind](quote(problem.given), words.list(problem.allowed));
    case 'missing':
      return words.problems.missing(words.list(problem.names));
    default:
      return words.problems[problem.kind](quote(problem.given));
  }
}

function quote(given: string): string {
  return given.length > LONGEST_QUOTE ? `${given.slice(0, LONGEST_QUOTE)}…` : given;
}
