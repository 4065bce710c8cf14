import { FORM_NAMES } from './form-names.ts';
import type { Form } from './queries.ts';
import type { Outcome, Outcomes } from './recall.ts';
import { plainTable } from './table.ts';

const HEAD = ['kiểu gõ', 'đã gõ', 'đoạn gốc', 'vị trí', 'bài đúng', 'bài đứng đầu'];

function row(form: Form, { typed, phrase, rank, address, got }: Outcome): string[] {
  return [FORM_NAMES[form], typed, phrase, rank === 0 ? '–' : String(rank), address, got || '–'];
}

/** The queries whose right page did not come first, a line each. */
export function failuresText(outcomes: Outcomes): string {
  const missed = [...outcomes].flatMap(([form, list]) =>
    list.filter(({ rank }) => rank !== 1).map((outcome) => row(form, outcome)),
  );
  if (missed.length === 0) return 'Từ khóa nào cũng ra bài đúng ở vị trí đầu.';
  return plainTable([HEAD, ...missed]);
}
