import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { outline } from '../../../src/mdx/outline.ts';
import { open } from '../author-file.ts';

/** A <Steps> with these steps: a title, or a title with attributes behind. */
function steps(...titles: string[]): string {
  const list = titles.map((title) => `<Step title="${title}">\n\nChữ.\n\n</Step>`);
  return `<Steps>\n\n${list.join('\n\n')}\n\n</Steps>`;
}

function rows(body: string): string[] {
  return outline(open(body)).items.map(
    ({ kind, id, number, total }) => `${kind} ${id}${total ? ` ${number}/${total}` : ''}`,
  );
}

describe('steps', () => {
  test('are counted within their own <Steps>', () => {
    expect(rows(`## Mở\n\n${steps('Vào trang', 'Bấm nút')}\n\n## Đóng\n\n${steps('Lưu', 'Thoát', 'Tắt máy')}`)).toEqual(
      [
        'section mo',
        'step vao-trang 1/2',
        'step bam-nut 2/2',
        'section dong',
        'step luu 1/3',
        'step thoat 2/3',
        'step tat-may 3/3',
      ],
    );
  });

  test('in steps are counted apart from those around them', () => {
    const body = `<Steps>\n\n<Step title="Ngoài">\n\n${steps('Trong một', 'Trong hai')}\n\n</Step>\n\n<Step title="Sau">\n\na\n\n</Step>\n\n</Steps>`;
    expect(rows(body)).toEqual(['step ngoai 1/2', 'step trong-mot 1/2', 'step trong-hai 2/2', 'step sau 2/2']);
  });

  test('are not counted where they are only written about', () => {
    expect(rows(`\`\`\`mdx\n${steps('Vào trang')}\n\`\`\`\n\n{/* <Step title="Bỏ"> */}`)).toEqual([]);
  });

  test('written in one line count too', () => {
    expect(rows('<Steps><Step title="Một">a</Step><Step title="Hai">b</Step></Steps>')).toEqual([
      'step mot 1/2',
      'step hai 2/2',
    ]);
  });

  test('take their id from id=, whatever the title says', () => {
    expect(rows(steps('Bấm nút" id="nut-them'))).toEqual(['step nut-them 1/1']);
  });

  test.each([
    [`<Steps>\n\n<Step title={'Mở trang'}>\n\na\n\n</Step>\n\n</Steps>`, 'step mo-trang 1/1'],
    [`<Steps>\n\n<Step title="Mở trang" id={'mo-ra'}>\n\na\n\n</Step>\n\n</Steps>`, 'step mo-ra 1/1'],
  ])('with a text in braces are no different: %j', (body, expected) => {
    expect(rows(body)).toEqual([expected]);
  });

  test('keep their id when a section of the same name appears', () => {
    expect(rows(`## Đăng ký\n\nChữ.\n\n${steps('Đăng ký')}`)).toContain('step dang-ky 1/1');
  });
});

describe('two equal step ids', () => {
  const BODY = `## Máy tính\n\n${steps('Mở trang')}\n\n## Điện thoại\n\n${steps('Mở trang')}`;

  test('are an error at the second that names the first', () => {
    const { findings } = outline(open(BODY));
    expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([['step-id', 21, 1]]);
    expect(findings[0]?.message).toContain('dòng 9');
  });

  test.each([
    ['under two sections', BODY],
    ['in one <Steps>', steps('Mở trang', 'Bấm nút', 'Mở trang')],
    ['in two <Steps> without sections', `${steps('Mở trang')}\n\nChữ.\n\n${steps('Mở trang')}`],
    ['given by hand', steps('Mở" id="mo', 'Bấm" id="mo')],
  ])('%s are solved by what the message proposes', (_, body) => {
    const [finding] = outline(open(body)).findings;
    const proposal = /id="([a-z0-9-]+)"/.exec(finding?.remedy ?? '')?.[1] ?? '';
    expect(proposal).not.toBe('');
    const lines = open(body).source.text.split('\n');
    const tag = lines[(finding?.line ?? 0) - 1] ?? '';
    lines[(finding?.line ?? 0) - 1] = tag.replace(/ id="[^"]*"/, '').replace('>', ` id="${proposal}">`);
    expect(outline(open(lines.slice(4).join('\n'))).findings).toEqual([]);
  });

  test('say what was reviewed', async () => {
    const bodies = [
      BODY,
      steps('Mở trang" id="Mở trang'),
      steps('Mở trang" id="tb-main'),
      '## A\n\na\n\n## A\n\na\n\n## A\n\na',
    ];
    const messages = bodies.map((body) => formatFindings(outline(open(body)).findings));
    await expect(`${messages.join('\n\n===\n\n')}\n`).toMatchFileSnapshot('../../fixtures/unit/outline-messages.txt');
  });
});

test.each(['Mở trang', 'mo_trang', 'MO', '-mo', 'mở'])('id=%j is refused, and a right one proposed', (id) => {
  const { findings } = outline(open(steps(`Bấm nút" id="${id}`)));
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['step-id', 7]]);
  expect(findings[0]?.remedy).toMatch(/id="[a-z0-9]+(?:-[a-z0-9]+)*"/);
});
