import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import type { ContentFolder } from './folder.ts';
import type { EntrySource } from './read.ts';

interface Reference {
  path: readonly PropertyKey[];
  id: string;
  known: readonly string[];
  what: string;
  file: string;
}

function unknown({ path, id, known, what, file }: Reference, { document }: EntrySource): Finding[] {
  if (known.includes(id)) return [];
  const near = nearest(id, known);
  return [
    document.source.finding(...document.head.rangeOf(path), {
      rule: `unknown-${String(path[0])}`,
      message: `Không có ${what} nào tên là “${id}” trong ${file}.`,
      remedy: `${near ? `có phải bạn muốn viết ${near}? ` : ''}${known.length ? `Đang có: ${known.join(', ')}. ` : ''}Muốn thêm mới thì thêm vào ${file}.`,
    }),
  ];
}

/** Checks the ids in a head against the tables they come from. */
export function checkReferences(
  entry: EntrySource,
  { topics, authors, unreadable }: Pick<ContentFolder, 'topics' | 'authors' | 'unreadable'>,
): Finding[] {
  const { head } = entry;
  const topicIds = Object.keys(topics);
  const given = unreadable.has('topics') ? [] : head.topics;
  const found = given.flatMap((id, index) =>
    unknown({ path: ['topics', index], id, known: topicIds, what: 'chủ đề', file: 'topics.yaml' }, entry),
  );
  if (head.author === undefined || unreadable.has('authors')) return found;
  const author = {
    path: ['author'],
    id: head.author,
    known: Object.keys(authors),
    what: 'tác giả',
    file: 'authors.yaml',
  };
  return [...found, ...unknown(author, entry)];
}
