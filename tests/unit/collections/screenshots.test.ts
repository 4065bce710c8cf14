import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { placeOf } from '../author-file.ts';
import { type Files, PAGE_BODY_LINE, page } from '../content-folder.ts';
import { checked } from './checked.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const TAO = `image: tao.png
alt: Góc trên bên phải có nút Create Account.
caption: Nút tạo tài khoản.
marks:
  - { kind: box, area: [0.1, 0.1, 0.5, 0.2], label: Ô nhập }
  - { kind: pin, at: [0.5, 0.9], label: Nút **Next** }
`;
const SHOT: Files = { 'screenshots/bm/tao.yaml': TAO, 'screenshots/bm/tao.png': PNG };

/** The findings in a folder with a guide of this body and the screenshot `bm/tao`, which has two marks. */
function withBody(body: string, files: Files = {}) {
  return checked({ ...SHOT, 'guides/a/index.mdx': page(body), ...files });
}

const step = (body: string): string => `<Steps>\n\n<Step title="Một">\n\n${body}\n\n</Step>\n\n</Steps>`;
const USED = '<Screenshot id="bm/tao" />';

describe('a screenshot in a guide', () => {
  test('that is there passes, with its marks in the prose of its step', () => {
    expect(withBody(step(`Nhập <Mark n={1} />, bấm <Mark n="2" />.\n\n${USED}`))).toEqual([]);
  });

  test('of a name that is nearly right is told in its place, with the right one', () => {
    const findings = withBody(`${USED}\n\n<Screenshot id="bm/tai" />`);
    expect(findings.map(placeOf)).toEqual([`guides/a/index.mdx:${PAGE_BODY_LINE + 2}:1 unknown-screenshot`]);
    expect(findings[0]?.remedy).toBe('có phải bạn muốn viết bm/tao?');
  });

  test('of a name like none is told with what to make', () => {
    const [finding] = withBody(`${USED}\n\n<Screenshot id="ads/muc-tieu-quang-cao" />`);
    expect(finding?.remedy).toContain('tạo screenshots/ads/muc-tieu-quang-cao.yaml');
  });

  test('may stand again in another step, not twice in one', () => {
    const two = `<Steps>\n\n<Step title="Một">\n\n${USED}\n\n</Step>\n\n<Step title="Hai">\n\n${USED}\n\n</Step>\n\n</Steps>`;
    expect(withBody(two)).toEqual([]);
    const again = withBody(step(`${USED}\n\nChữ.\n\n${USED}`));
    expect(again.map(({ rule, message }) => [rule, message])).toEqual([
      ['repeated-screenshot', 'Ảnh “bm/tao” đã có trong bước này.'],
    ]);
  });

  test('that is a plain picture may be repeated, in one place too', () => {
    const three = Array(3).fill('![Vạch ngăn](./vach.png)').join('\n\nChữ.\n\n');
    expect(withBody(`${USED}\n\n${three}`, { 'guides/a/vach.png': PNG })).toEqual([]);
  });

  test('whose name differs from another’s only in signs that no address has is told', () => {
    const beside = { 'guides/a/anh_1.png': PNG, 'guides/a/anh-1.png': PNG };
    const findings = withBody(`${USED}\n\n![A](./anh_1.png)\n\n![B](./anh-1.png)`, beside);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['alike-pictures', PAGE_BODY_LINE + 4]]);
  });

  test('the constructor of every object is no screenshot', () => {
    expect(withBody(`${USED}\n\n<Screenshot id="constructor" />`).map(({ rule }) => rule)).toEqual([
      'unknown-screenshot',
    ]);
  });
});

describe('a mark in the prose', () => {
  test('that the picture does not have is told with those it has', () => {
    const findings = withBody(step(`Bấm <Mark n={3} />.\n\n${USED}`));
    expect(findings.map(placeOf)).toEqual([`guides/a/index.mdx:${PAGE_BODY_LINE + 4}:5 unknown-mark`]);
    expect(findings[0]?.message).toBe('Ảnh trong bước này không có dấu số 3.');
    expect(findings[0]?.remedy).toBe('các dấu ở đây: 1 (Ô nhập), 2 (Nút Next).');
  });

  test('counts on through the pictures of its step', () => {
    const hai = { 'screenshots/bm/hai.yaml': TAO.replaceAll('tao.png', 'hai.png'), 'screenshots/bm/hai.png': PNG };
    const body = (n: number): string => step(`Bấm <Mark n={${n}} />.\n\n${USED}\n\n<Screenshot id="bm/hai" />`);
    expect(withBody(body(4), hai)).toEqual([]);
    expect(withBody(body(5), hai).map(({ rule }) => rule)).toEqual(['unknown-mark']);
  });

  test('of a picture whose name is misspelt is not told besides', () => {
    const findings = withBody(`${USED}\n\n${step('Bấm <Mark n={1} />.\n\n<Screenshot id="bm/tai" />')}`);
    expect(findings.map(({ rule }) => rule)).toEqual(['unknown-screenshot']);
  });

  test('of another step’s picture is not this one’s, nor one of the section around', () => {
    const findings = withBody(`${USED}\n\n${step('Bấm <Mark n={1} />.')}`);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['unknown-mark', 'Trong bước này không có ảnh nào có dấu, nên <Mark n={1} /> không chỉ vào đâu.'],
    ]);
  });

  test('outside of steps is of the picture under the same heading', () => {
    expect(withBody(`## Một\n\nNút <Mark n={2} />.\n\n${USED}`)).toEqual([]);
    const findings = withBody(`## Một\n\nNút <Mark n={2} />.\n\n## Hai\n\n${USED}`);
    expect(findings.map(({ rule }) => rule)).toEqual(['unknown-mark']);
    expect(findings[0]?.remedy).toBe('đặt <Screenshot id="…" /> vào mục ấy, hoặc bỏ <Mark>.');
  });

  test('in one place may be 12, not more', () => {
    const many = (name: string, count: number): Files => ({
      [`screenshots/bm/${name}.yaml`]: `image: tao.png\nalt: Nút ở góc.\ncaption: Nút.\nmarks: [${Array(count).fill('{ kind: pin, at: [0, 0], label: A }').join(', ')}]\n`,
    });
    const body = step('<Screenshot id="bm/b" />\n\n<Screenshot id="bm/c" />');
    const folder = (count: number) => ({ ...many('b', 6), ...many('c', count) });
    expect(withBody(`${USED}\n\n${body}`, folder(6))).toEqual([]);
    expect(withBody(`${USED}\n\n${body}`, folder(7)).map(({ rule }) => rule)).toEqual(['too-many-marks']);
  });
});

describe('a cover', () => {
  test('is one of the screenshots, and makes it used', () => {
    const withCover = (id: string) => checked({ ...SHOT, 'posts/a/index.mdx': page('Chữ.', `cover: ${id}`) });
    expect(withCover('bm/tao')).toEqual([]);
    expect(withCover('bm/tai').map(placeOf)).toContain('posts/a/index.mdx:6:8 unknown-screenshot');
    expect(withCover('tao').map(placeOf)).toContain('posts/a/index.mdx:6:8 field');
  });
});

describe('the files of a screenshot', () => {
  test('that no page uses are a hint and no error', () => {
    const findings = withBody('Chữ.');
    expect(findings.map(({ level, rule, file }) => [level, rule, file])).toEqual([
      ['style', 'unused-screenshot', 'screenshots/bm/tao.yaml'],
    ]);
  });

  test('a picture that is not there is told with the one that is', () => {
    const findings = withBody(USED, { 'screenshots/bm/tao.yaml': TAO.replace('tao.png', 'taoo.png') });
    expect(findings.map(placeOf)).toContain('screenshots/bm/tao.yaml:1:8 missing-picture');
    expect(findings.find(({ rule }) => rule === 'missing-picture')?.remedy).toBe(
      'có phải bạn muốn viết image: tao.png?',
    );
  });

  test('a picture in another case is not there, whatever the file system says', () => {
    const findings = withBody(USED, { 'screenshots/bm/tao.yaml': TAO.replace('tao.png', 'Tao.png') });
    expect(findings.map(({ rule }) => rule)).toContain('missing-picture');
  });

  test('a text that is called a picture is told', () => {
    const findings = withBody(USED, { 'screenshots/bm/tao.png': 'không phải ảnh' });
    expect(findings.map(({ rule }) => rule)).toEqual(['broken-picture']);
  });

  test('the dark picture is looked for too', () => {
    const findings = withBody(USED, { 'screenshots/bm/tao.yaml': `imageDark: toi.png\n${TAO}` });
    expect(findings.map(placeOf)).toEqual(['screenshots/bm/tao.yaml:1:12 missing-picture']);
  });

  test('a redaction wants a picture that keeps its pixels', () => {
    const yaml = `${TAO.replace('tao.png', 'tao.jpg')}  - { kind: redact, area: [0, 0, 0.1, 0.1] }\n`;
    const findings = withBody(USED, {
      'screenshots/bm/tao.yaml': yaml,
      'screenshots/bm/tao.jpg': Buffer.from('ffd8ffe000104a464946', 'hex'),
    });
    expect(findings.filter(({ level }) => !level).map(placeOf)).toEqual(['screenshots/bm/tao.yaml:7:5 redact-format']);
  });

  test.each([
    ['a description too deep', 'screenshots/bm/sau/tao.yaml', TAO, 'file-place'],
    ['a description without a set', 'screenshots/tao.yaml', TAO, 'file-place'],
    ['another ending of YAML', 'screenshots/bm/hai.yml', TAO, 'file-place'],
    ['a set that is no id', 'screenshots/Bộ Ảnh/tao.yaml', TAO, 'folder-name'],
  ])('%s is told', (_, file, text, rule) => {
    expect(withBody(USED, { [file]: text }).map((finding) => finding.rule)).toContain(rule);
  });

  test('a picture without a description is a hint', () => {
    const findings = withBody(USED, { 'screenshots/bm/hai.png': PNG });
    expect(findings.map(({ level, rule }) => [level, rule])).toEqual([['style', 'undescribed-picture']]);
    expect(findings[0]?.remedy).toContain('viết hai.yaml bên cạnh');
  });

  test('with faults is told once, in its own file, and not as missing where it is used', () => {
    const wrong = { 'screenshots/bm/tao.yaml': TAO.replace('0.9]', '9]') };
    const findings = withBody(step(`Bấm <Mark n={2} />.\n\n${USED}`), wrong).filter(({ level }) => !level);
    expect(findings.map(placeOf)).toEqual(['screenshots/bm/tao.yaml:6:28 field']);
    expect(withBody(step(USED), wrong).map(({ rule }) => rule)).toEqual(['field']);
  });

  test('one that is wrong does not hide what else is', () => {
    const findings = withBody(USED, { 'screenshots/bm/hai.yaml': 'alt: tao.png\n' });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['field', 'missing-field', 'missing-field']);
  });
});

test('says what was reviewed', async () => {
  const hai = { 'screenshots/bm/hai.png': PNG, 'screenshots/tao.yaml': TAO };
  const findings = [
    ...withBody(step(`Bấm <Mark n={3} />.\n\n${USED}\n\n${USED}\n\n<Screenshot id="bm/tai" />`), hai),
    ...withBody('Nút <Mark n={1} />.', {
      'screenshots/bm/tao.yaml': `${TAO}  - { kind: redact, area: [0, 0, 1, 1] }\n`.replace('tao.png', 'tao.webp'),
    }),
  ];
  const alike = { 'guides/a/anh_1.png': PNG, 'guides/a/anh-1.png': PNG };
  const pins = (count: number): string => Array(count).fill('{ kind: pin, at: [0, 0], label: A }').join(', ');
  const full = { 'screenshots/bm/tao.yaml': `image: tao.png\nalt: Nút ở góc.\ncaption: Nút.\nmarks: [${pins(7)}]\n` };
  findings.push(
    ...withBody(`${USED}\n\n![Ảnh một](./anh_1.png)\n\n![Ảnh hai](./anh-1.png)`, alike),
    ...withBody(step(`${USED}\n\n<Screenshot id="bm/hai" />`), {
      ...full,
      'screenshots/bm/hai.yaml': full['screenshots/bm/tao.yaml'],
    }),
    ...withBody(USED, { 'screenshots/Bộ Ảnh/tao.yaml': TAO, 'screenshots/bm/tao.png': 'không phải ảnh' }),
  );
  await expect(`${formatFindings(findings)}\n`).toMatchFileSnapshot('../../fixtures/unit/screenshot-use-messages.txt');
});
