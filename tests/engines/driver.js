// Runs inside the engine on trial, as a module beside the build: every record is checked by playing
// it again, and the hashes that came out are told in the one way that the engine knows.
import { parseRecord, scenarioFor, verifyRecord } from './jingzhu.js';
import { records } from './records.js';

const found = {};
for (const [name, text] of Object.entries(records)) {
  const parsed = parseRecord(text);
  const verdict = parsed.ok ? verifyRecord(parsed.value, scenarioFor) : null;
  if (verdict === null) found[name] = { fault: 'no record', hash: null };
  else if (verdict.ok) found[name] = { fault: null, hash: verdict.hash };
  else found[name] = { fault: verdict.fault.reason, hash: verdict.fault.replayed ?? null };
}

const told = JSON.stringify(found);
if (typeof document === 'undefined') (globalThis.print ?? console.log)(told);
else document.title = told;
