import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { SUBJECTS, type SubjectName } from './subjects.ts';

// Run by `batch.ts` in a process of its own: worker.ts <subject> <seed> <file for the input at hand>.
const [name, seed, inputFile = ''] = process.argv.slice(2);
const subject = await SUBJECTS[name as SubjectName]();

const property = fc.asyncProperty(subject.inputs, async (input) => {
  // Written before it is tried: where this process dies or hangs, its input is known.
  writeFileSync(inputFile, input);
  const wrong = await subject.check(input);
  if (wrong !== undefined) throw new Error(wrong);
});
const found = await fc.check(property, {
  seed: Number(seed),
  numRuns: subject.batch,
  // Shrinking may take as long as it found something to shrink; what is smallest by then is kept.
  interruptAfterTimeLimit: 60_000,
});
if (found.counterexample) writeFileSync(inputFile, found.counterexample[0]);
const error = found.errorInstance;
process.send?.({
  cases: found.numRuns,
  wrong: found.counterexample ? (error instanceof Error ? error.stack : String(error)) : undefined,
});
process.disconnect?.();
