import { describe, expect, test } from 'vitest';
import { glossesOf } from '../../../src/guides/glosses.ts';
import type { Mark } from '../../../src/schemas/mark.ts';
import { linkCases } from './cases/links.ts';
import { printed } from './printed.ts';

const STEPS = `<Steps>\n\n<Step title="Mở trang">\n\na\n\n</Step>\n\n<Step title="Bấm nút" id="nut">\n\nb\n\n</Step>\n\n</Steps>`;

describe('headings and steps', () => {
  test('are printed with the ids and levels of the outline', () => {
    const html = printed(`#### Tạo trang\n\n${STEPS}`);
    expect(html).toContain('<h2 id="tao-trang">Tạo trang ');
    expect(html).toContain('<Step title="Mở trang" id="mo-trang" number="1" total="2" level="3">');
    expect(html).toContain('<Step title="Bấm nút" id="nut" number="2" total="2" level="3">');
  });

  test('carry the address by which a reader tells of a change, where there is one', () => {
    const feedback = ({ id, number, title }: { id: string; number: number; title: string }): string =>
      `mailto:a@a.example?subject=${number}-${id}-${title.length}`;
    expect(printed(STEPS, { feedback })).toContain(
      '<Step title="Bấm nút" id="nut" number="2" total="2" level="2" feedback="mailto:a@a.example?subject=2-nut-7">',
    );
    expect(printed(STEPS, { feedback: () => undefined })).not.toContain('feedback');
  });

  test('link to themselves with a name a screen reader can say, without the author’s notes', () => {
    const html = printed('## Tạo trang {/* xem lại */}');
    expect(html).toContain('href="#tao-trang"');
    expect(html).toMatch(/aria-label="[^"]*: Tạo trang"/);
    expect(html).not.toContain('xem lại');
  });
});

test('addresses in angle brackets are printed as links, and nothing is left of the brackets', () => {
  const html = printed('Xem <https://crates.io/a_b>, viết cho <lan@example.com>.\n\n- <https://crates.io>');
  expect(html.replaceAll(' rel="noopener"', '')).toBe(
    '<p>Xem <a href="https://crates.io/a_b">https://crates.io/a_b</a>, viết cho <a href="mailto:lan@example.com">lan@example.com</a>.</p>\n<ul>\n<li><a href="https://crates.io">https://crates.io</a></li>\n</ul>',
  );
});

describe('addresses', () => {
  test('of the site get its base, those of others do not', () => {
    const html = printed('[a](/huong-dan/a/#b) [c](#c) [d](https://d.example/d) [e](mailto:e@e.example)', {
      base: '/ten/',
    });
    const links = [...html.matchAll(/<a ([^>]*)>/g)].map((match) => match[1]);
    expect(links).toEqual([
      'href="/ten/huong-dan/a/#b"',
      'href="#c"',
      'href="https://d.example/d" rel="noopener"',
      'href="mailto:e@e.example"',
    ]);
  });

  const HARMLESS = [...linkCases.map(({ passes }) => passes), '[a](/&Tab;/evil.example)', '[a](/&#10;\\evil.example)'];

  test.each(['/', '/ten/'])('that the guard passes lead nowhere a reader does not see, under %s', (base) => {
    const OWN = 'https://cua-minh.example';
    const written = printed(HARMLESS.join('\n\n'), { base }).matchAll(/ href="([^"]*)"/g);
    const urls = [...written].map((match) => new URL(match[1] ?? '', `${OWN}${base}huong-dan/bai/`));
    expect(urls.length).toBeGreaterThan(HARMLESS.length - 2);
    for (const url of urls) {
      expect(['https:', 'mailto:', 'tel:'], url.href).toContain(url.protocol);
      if (url.protocol === 'https:')
        expect([OWN, 'https://a.example', 'https://javascript.example', 'https://vbscript.example']).toContain(
          url.origin,
        );
    }
  });

  test('of pictures in a line of text are those of the built ones, with their size', () => {
    const pictures = new Map([['./nut.png', { src: '/ten/anh/nut-1a.webp', width: 1440, height: 900 }]]);
    expect(printed('Bấm ![Nút Add](./nut.png) này.', { pictures })).toContain(
      '<img src="/ten/anh/nut-1a.webp" alt="Nút Add" width="1440" height="900" loading="lazy" decoding="async">',
    );
  });
});

describe('figures', () => {
  const pin: Mark = { kind: 'pin', at: [0.5, 0.5], label: 'Nút' };
  const SHOTS = { 'a/mot': { marks: [pin, pin] }, 'a/hai': { marks: [pin] } };

  test('are given their model, whether a screenshot or a picture alone in its paragraph', () => {
    const html = printed('<Screenshot id="a/mot" />\n\n![Nút Add](./nut.png)', {}, SHOTS);
    expect(html).toBe(
      '<Screenshot figure="model of a/mot"></Screenshot>\n<Screenshot figure="model of nut.png"></Screenshot>',
    );
  });

  test('are also found in a step, a quote and a list', () => {
    const html = printed(
      `${STEPS.replace('\n\na\n', '\n\n![A](./a.png)\n')}\n\n> ![B](./b.png)\n\n- Chữ\n\n  ![C](./c.png)`,
    );
    expect([...html.matchAll(/figure="model of (.)/g)].map((match) => match[1])).toEqual(['a', 'b', 'c']);
  });

  test('leave a picture beside words or another picture where it is', () => {
    const html = printed('![A](./a.png) ![B](./b.png)\n\nChữ ![C](./c.png)');
    expect(html).not.toContain('<Screenshot');
    expect(html.match(/<img/g)).toHaveLength(3);
  });

  test('tell a mark in the prose its number and its line in the legend', () => {
    const body = STEPS.replace(
      '\n\na\n',
      '\n\na <Mark n={3} />\n\n<Screenshot id="a/mot" />\n\n<Screenshot id="a/hai" />\n',
    );
    expect(printed(body, {}, SHOTS)).toContain('<Mark number="3" href="#tb-anh--a--hai--dau--3"></Mark>');
  });
});

describe('labels', () => {
  const glosses = glossesOf([
    { en: 'Add', vi: 'Thêm', where: 'a' },
    { en: 'Done', where: 'b' },
  ]);

  test('say the other language once, where it is known', () => {
    const html = printed('<Note>\n\nThêm\n\n</Note>\n\n<Ui>Add</Ui> <Ui>Done</Ui> <Ui>Add</Ui> <Ui>Thêm</Ui>', {
      glosses,
    });
    expect([...html.matchAll(/<Ui([^>]*)>/g)].map((match) => match[1])).toEqual([
      ' language="en" gloss="Thêm"',
      ' language="en"',
      ' language="en"',
      ' language="vi"',
    ]);
  });

  test('in NFD are the same labels', () => {
    expect(printed(`<Ui>${'Thêm'.normalize('NFD')}</Ui>`, { glosses })).toContain('language="vi" gloss="Add"');
  });
});

describe('what the content policy and readers need', () => {
  test('tables are aligned by class and scroll by keyboard', () => {
    const html = printed('| a | b | c |\n| :-: | --: | --- |\n| 1 | 2 | 3 |');
    expect(html).not.toContain('style=');
    expect(html).toContain('<th class="align-center">a</th>');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).toContain('<td>3</td>');
    expect(html).toMatch(/<div class="table" tabindex="0" role="group" aria-label="[^"]+"><table>/);
  });

  test('boxes of a task list have a name', () => {
    const html = printed('- [x] mở\n- [ ] đóng');
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map((match) => match[1])).toEqual(['Đã xong', 'Chưa xong']);
  });

  test('footnotes are labelled in Vietnamese', () => {
    const html = printed('Chữ.[^1]\n\n[^1]: Ghi chú.');
    expect(html).toContain('>Chú thích</h2>');
    expect(html).not.toMatch(/footnotes?<|back to/i);
    expect(html).toContain('id="chu-thich-fn-1"');
  });

  test.each([
    ['a[^ghi-chú] b[^ghi-chú]\n\n[^ghi-chú]: Chữ.', ['fnref-ghi-chu', 'fnref-ghi-chu-2', 'fn-ghi-chu']],
    ['a[^Nguồn]\n\n[^Nguồn]: Chữ.', ['fnref-nguon', 'fn-nguon']],
    ['a[^*]\n\n[^*]: Chữ.', ['fnref-2a', 'fn-2a']],
    ['a[^👍]\n\n[^👍]: Chữ.', ['fnref-1f44d', 'fn-1f44d']],
    ['a[^50%]\n\n[^50%]: Chữ.', ['fnref-50', 'fn-50']],
    ['a[^%E1]\n\n[^%E1]: Chữ.', ['fnref-e1', 'fn-e1']],
    ['a[^ghi_Chu]\n\n[^ghi_Chu]: Chữ.', ['fnref-ghi_chu', 'fn-ghi_chu']],
    [
      'a[^nguồn] b[^nguon]\n\n[^nguồn]: Một.\n\n[^nguon]: Hai.',
      ['fnref-nguon', 'fnref-nguon-2', 'fn-nguon', 'fn-nguon-2'],
    ],
  ])('footnotes have ASCII ids, and links to them, whatever their labels: %s', (body, expected) => {
    const html = printed(body);
    const found = (name: string): string[] =>
      [...html.matchAll(new RegExp(` ${name}="#?chu-thich-([^"]+)"`, 'g'))].map((match) => match[1] ?? '');
    expect(found('id').sort()).toEqual(expected.toSorted());
    expect(found('href').sort()).toEqual(expect.arrayContaining(expected.filter((id) => !/chu-2$/.test(id))));
    for (const target of found('href')) expect(expected).toContain(target);
  });

  test('comments are not printed', () => {
    expect(printed('Trước {/* bí mật */} sau.\n\n{/* bí mật */}')).not.toContain('bí mật');
  });
});
