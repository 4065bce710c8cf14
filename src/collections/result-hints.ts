import type { Finding, FindingText } from '../document/finding.ts';
import {
  characterCount,
  DESCRIPTION_LEAST,
  DESCRIPTION_SHOWN,
  shownDescription,
  shownTitle,
  titleFits,
} from '../schemas/shown-in-results.ts';
import type { ContentFolder } from './folder.ts';
import type { EntrySource } from './read.ts';

function titleHint(title: string): FindingText | undefined {
  if (titleFits(title)) return undefined;
  return {
    rule: 'long-title',
    message: `Tên bài dài quá một dòng trong kết quả tìm kiếm, nên ở đó chỉ hiện tới “${shownTitle(title)}…”.`,
    remedy: 'rút tên bài còn khoảng 60 ký tự, những chữ người đọc hay tìm thì đặt lên đầu. Địa chỉ của bài không đổi.',
  };
}

/** The end of a long text, enough to find the place. */
function lastWords(text: string): string {
  return `…${text.split(' ').slice(-5).join(' ')}`;
}

function descriptionHint(description: string): FindingText | undefined {
  const count = characterCount(description);
  if (count > DESCRIPTION_SHOWN) {
    return {
      rule: 'long-description',
      message: `Mô tả dài ${count} ký tự; kết quả tìm kiếm thường chỉ hiện khoảng ${DESCRIPTION_SHOWN} ký tự, tới “${lastWords(shownDescription(description))}…”.`,
      remedy: `rút còn khoảng ${DESCRIPTION_SHOWN} ký tự, ý chính đặt lên đầu.`,
    };
  }
  if (count >= DESCRIPTION_LEAST) return undefined;
  return {
    rule: 'short-description',
    message: `Mô tả chỉ có ${count} ký tự, trong khi kết quả tìm kiếm có chỗ cho khoảng ${DESCRIPTION_SHOWN} ký tự.`,
    remedy: 'viết một hai câu: bài giúp người đọc làm được việc gì, và gồm những phần nào.',
  };
}

function hintsOf({ head, document }: EntrySource): Finding[] {
  const hints = [
    { field: 'title', text: titleHint(head.title) },
    { field: 'description', text: descriptionHint(head.description) },
  ];
  return hints.flatMap(({ field, text }) =>
    text ? [{ ...document.source.finding(...document.head.rangeOf([field]), text), level: 'style' as const }] : [],
  );
}

/** Hints for each published page of which search results would cut the title or the description, or hardly have one. */
export function resultHints({ entries }: Pick<ContentFolder, 'entries'>): Finding[] {
  return [...entries.values()].filter(({ head }) => !head.draft).flatMap(hintsOf);
}
