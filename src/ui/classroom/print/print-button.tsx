// Prints what stands on paper on this page.
import { useClassWords } from '../words.ts';

export function PrintButton() {
  const { reports } = useClassWords();
  return (
    <button type="button" className="button dark" onClick={() => print()}>
      {reports.print}
    </button>
  );
}
