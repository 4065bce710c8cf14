import { nearest } from '../../document/nearest.ts';
import type { Place } from '../../document/prose.ts';
import { nfc } from '../../vietnamese/normal-form.ts';
import { type Checker, type LintText, type Passage, type Report, reportAt, type Rule, type Run } from '../rule.ts';
import { ACTIONS, BETWEEN } from '../words/actions.ts';
import type { Token } from '../words.ts';

/** Where a label is to be marked. Titles, headings, front matter and captions hold plain text only. */
const BODY: readonly Place[] = ['text', 'item', 'cell'];

/** How many words may stand between the action and the label. */
const FARTHEST = 3;

/** Labels by their first word, as written: the longest first. */
type Labels = ReadonlyMap<string, readonly (readonly string[])[]>;

function labelIndex({ labels, words }: Run): Labels {
  const index = new Map<string, string[][]>();
  for (const label of labels.flatMap(({ en, vi }) => (vi ? [en, vi] : [en]))) {
    const parts = words.tokens(nfc(label)).map(({ word }) => word.text);
    const [first = ''] = parts;
    index.set(
      first,
      [...(index.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

/** Whether the words before an index are an action, with nothing but a few small words and spaces up to it. */
function followsAction({ prose, tokens }: Passage, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 1 - FARTHEST); back -= 1) {
    const [token, next] = [tokens[back], tokens[back + 1]];
    if (!token || !next || prose.text.slice(token.end, next.start).trim() !== '') return false;
    if (ACTIONS.has(token.word.lower)) return true;
    if (!BETWEEN.has(token.word.lower)) return false;
  }
  return false;
}

function labelAt(tokens: readonly Token[], at: number, labels: Labels): readonly string[] | undefined {
  const candidates = labels.get(tokens[at]?.word.text ?? '') ?? [];
  return candidates.find((parts) => parts.every((part, index) => tokens[at + index]?.word.text === part));
}

/** Labels in a passage that follow an action and stand outside `<Ui>`. */
function unmarked(passage: Passage, labels: Labels): Report[] {
  const { prose, tokens } = passage;
  if (!BODY.includes(prose.place)) return [];
  return tokens.flatMap(({ start }, at): Report[] => {
    const parts = labelAt(tokens, at, labels);
    const last = parts && tokens[at + parts.length - 1];
    if (!last || !followsAction(passage, at)) return [];
    const label = prose.text.slice(start, last.end);
    const message = `“${label}” là nhãn trên màn hình mà chưa đánh dấu là nhãn.`;
    return [reportAt(prose, start, last.end, { message, remedy: `viết <Ui>${label}</Ui>.` })];
  });
}

/** Texts of `<Ui>` that the table does not know. */
function unknown({ file }: LintText, names: ReadonlySet<string>): Report[] {
  return file.labels
    .filter(({ text }) => !names.has(nfc(text.trim())))
    .map(({ text, start, end }) => {
      const label = text.trim();
      const near = nearest(label, names);
      const guess = near ? `có phải bạn muốn viết <Ui>${near}</Ui>? ` : '';
      const message = `Nhãn “${label}” chưa có trong interface.yaml.`;
      return { start, end, message, remedy: `${guess}Nếu đúng là nhãn trên màn hình thì thêm nó vào interface.yaml.` };
    });
}

/**
 * Labels of the described product are markup, so that they are set as labels, checked against one table and left alone
 * by the other rules. A label that follows an action (bấm Next) is one; elsewhere the same words may be a plain name.
 */
export const interfaceLabel: Rule = {
  id: 'interface-label',
  level: 'error',
  start: (run): Checker => {
    if (run.labels.length === 0) return { check: () => [] };
    const labels = labelIndex(run);
    const names = new Set(run.labels.flatMap(({ en, vi }) => (vi ? [en, vi] : [en])).map((name) => nfc(name)));
    return {
      check: (text) => [...unknown(text, names), ...text.passages.flatMap((passage) => unmarked(passage, labels))],
    };
  },
};
