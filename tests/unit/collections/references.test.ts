import { describe, expect, test } from 'vitest';
import { PAGE_BODY_LINE, page } from '../content-folder.ts';
import { placeOf } from '../author-file.ts';
import { checked } from './checked.ts';

const AUTHORS = 'tung-buoc:\n  name: Nhóm Từng Bước\n';
const LABELS =
  '- en: Business Settings\n  vi: Cài đặt doanh nghiệp\n  where: Góc phải\n- en: Add\n  where: Dưới cùng\n';

describe('a topic', () => {
  const withTopics = (topics: string) => checked({ 'guides/a/index.mdx': page('Chữ.').replace('[ban-hang]', topics) });

  test('that is not in topics.yaml is told, with the nearest that is', () => {
    const findings = withTopics('[ban-hang, ban-hagn]');
    expect(findings.map(placeOf)).toEqual(['guides/a/index.mdx:4:20 unknown-topics']);
    expect(findings[0]?.remedy).toContain('có phải bạn muốn viết ban-hang?');
  });

  test('like none there is comes with those there are', () => {
    const [finding] = withTopics('[nau-an]');
    expect(finding?.remedy).toBe('Đang có: ban-hang. Muốn thêm mới thì thêm vào topics.yaml.');
  });

  test.each(['constructor', 'tostring'])('is not there because every object has it: %s', (id) => {
    expect(withTopics(`[${id}]`)).toHaveLength(1);
  });
});

describe('an author', () => {
  const withAuthor = (id: string, authors: string = AUTHORS) =>
    checked({ 'posts/a/index.mdx': page('Chữ.', `author: ${id}`), 'authors.yaml': authors });

  test('that is in authors.yaml passes', () => {
    expect(withAuthor('tung-buoc')).toEqual([]);
  });

  test('that is not is told, with the nearest that is', () => {
    const findings = withAuthor('tung-bouc');
    expect(findings.map(placeOf)).toEqual(['posts/a/index.mdx:6:9 unknown-author']);
    expect(findings[0]?.remedy).toContain('có phải bạn muốn viết tung-buoc?');
  });

  test('is told also where there are no authors yet', () => {
    const [finding] = checked({ 'posts/a/index.mdx': page('Chữ.', 'author: tung-buoc') });
    expect(finding?.remedy).toBe('Muốn thêm mới thì thêm vào authors.yaml.');
  });
});

describe('a label', () => {
  const withBody = (body: string) => checked({ 'guides/a/index.mdx': page(body), 'interface.yaml': LABELS });

  test.each(['Business Settings', 'Cài đặt doanh nghiệp', 'Add', ' Add '])('in interface.yaml passes: %s', (label) => {
    expect(withBody(`Bấm <Ui>${label}</Ui>.`)).toEqual([]);
  });

  test('passes in NFC and in NFD', () => {
    const label = 'Cài đặt doanh nghiệp';
    expect(withBody(`Bấm <Ui>${label.normalize('NFD')}</Ui>.`)).toEqual([]);
  });

  test.each(['Bussiness Settings', 'business settings'])('that is nearly there is told with what is: %s', (label) => {
    const findings = withBody(`Chữ.\n\nBấm <Ui>${label}</Ui> rồi chờ.`);
    expect(findings.map(placeOf)).toEqual([`guides/a/index.mdx:${PAGE_BODY_LINE + 2}:5 interface-label`]);
    expect(findings[0]?.length).toBe(`<Ui>${label}</Ui>`.length);
    expect(findings[0]?.remedy).toContain('có phải bạn muốn viết Business Settings?');
  });

  test('that is not there at all is told with how to add it', () => {
    const [finding] = withBody('Bấm <Ui>Remove everything</Ui>.');
    expect(finding?.remedy).toBe(
      'thêm vào interface.yaml: - en: Remove everything, và where: chỗ nhãn ấy hiện trên màn hình.',
    );
  });

  test('may be written about in plain text', () => {
    expect(withBody('Bấm **Remove** rồi chờ `<Ui>Remove</Ui>`.')).toEqual([]);
  });
});
