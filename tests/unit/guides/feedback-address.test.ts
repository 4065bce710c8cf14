import { describe, expect, test } from 'vitest';
import { feedbackAddress } from '../../../src/guides/feedback-address.ts';

const PLACE = {
  guide: 'Mở gian hàng & bán “hoa” 100%',
  number: 3,
  step: 'Bấm Add Item? Không, bấm Save',
  address: 'https://vi-du.example/huong-dan/mo-gian-hang/#bam-save',
};
const LINES = [
  'Bước 3: Bấm Add Item? Không, bấm Save',
  'https://vi-du.example/huong-dan/mo-gian-hang/#bam-save',
  '',
  'Trên màn hình của mình, chỗ khác là: ',
];
const SUBJECT = 'Giao diện đã khác: Mở gian hàng & bán “hoa” 100%, bước 3: Bấm Add Item? Không, bấm Save';

test('a site that wants no word has no link', () => {
  expect(feedbackAddress(undefined, PLACE)).toBeUndefined();
});

describe('a mail', () => {
  const address = feedbackAddress({ kind: 'mail', address: 'gop-y@vi-du.example' }, PLACE) ?? '';

  test('goes to the site’s address, with its subject and text filled in', () => {
    const { protocol, pathname, searchParams } = new URL(address);
    expect(protocol + pathname).toBe('mailto:gop-y@vi-du.example');
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(searchParams.get('subject')).toBe(SUBJECT);
    expect(searchParams.get('body')?.split('\r\n')).toEqual(LINES);
  });

  test('has %20 for a blank, because mail programs show a plus as it is', () => {
    expect(address).not.toContain('+');
    expect(address).toContain('%0D%0A');
  });
});

describe('an issue', () => {
  test('opens the form with its title and text filled in', () => {
    const url = new URL(feedbackAddress({ kind: 'issue', url: 'https://git.example/ten/kho/issues/new' }, PLACE) ?? '');
    expect(url.origin + url.pathname).toBe('https://git.example/ten/kho/issues/new');
    expect(url.searchParams.get('title')).toBe(SUBJECT);
    expect(url.searchParams.get('body')?.split('\n')).toEqual(LINES);
  });

  test('keeps what the address asks for already', () => {
    const form = 'https://git.example/ten/kho/issues/new?labels=giao-dien';
    const url = new URL(feedbackAddress({ kind: 'issue', url: form }, PLACE) ?? '');
    expect(url.searchParams.get('labels')).toBe('giao-dien');
  });
});
