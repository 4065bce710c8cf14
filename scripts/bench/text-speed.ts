import transliterate from '@sindresorhus/transliterate';
import anyAscii from 'any-ascii';
import { mdxToMdast } from 'satteri';
import { readTextFile } from '../../src/document/text-file.ts';
import { startLint } from '../../src/lint/lint.ts';
import { normalizeText } from '../../src/lint/normalize.ts';
import type { Run } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules.ts';
import { Words } from '../../src/lint/words.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import type { TextSample } from './text-sample.ts';

/** How fast one function is, and beside which other it is to be seen. */
export interface Speed {
  name: string;
  megabytesPerSecond: number;
  peer?: Speed;
}

type Work = (text: string, path: string) => unknown;

function newRun(): Run {
  return {
    words: new Words(),
    toneStyle: 'majority',
    houseStyle: 'traditional',
    labels: [],
    abbreviations: new Set(),
  };
}

/** Works through the sample once to warm up, then once on the clock. */
function measure(name: string, { files, bytes }: TextSample, work: Work): Speed {
  const all = (): void => {
    for (const { text, path } of files) work(text, path);
  };
  all();
  const start = performance.now();
  all();
  return { name, megabytesPerSecond: bytes / 1e6 / ((performance.now() - start) / 1000) };
}

function lintWork(): Work {
  const lint = startLint(RULES, newRun());
  return (text, path) => {
    const { textFile } = readTextFile(path, text);
    return textFile && lint.check(textFile);
  };
}

/** Measures our functions and their peers one after another; each is given as soon as it is known. */
export function* benchText(sample: TextSample): Generator<Speed> {
  const limit = measure('String.normalize("NFC")', sample, (text) => text.normalize('NFC'));
  const parsing = measure('Sätteri: chỉ phân tích cú pháp', sample, (text) => mdxToMdast(text));
  const run = newRun();
  yield limit;
  yield parsing;
  yield { ...measure('normalize', sample, (text, path) => normalizeText(path, text, run)), peer: parsing };
  yield { ...measure('lint:text, mọi quy tắc', sample, lintWork()), peer: parsing };
  const peer = measure('@sindresorhus/transliterate', sample, (text) => transliterate(text));
  yield peer;
  yield measure('any-ascii', sample, (text) => anyAscii(text));
  yield { ...measure('fold', sample, (text) => fold(text)), peer };
}
