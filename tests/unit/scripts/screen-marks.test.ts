import { describe, expect, test } from 'vitest';
import type { MarkedElement, MarkPart } from '../../../scripts/lib/marked-elements.ts';
import { updateMarks } from '../../../scripts/lib/screen-marks.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { SourceText } from '../../../src/document/lines.ts';

const RECT = { x: 104, y: 100, width: 52, height: 50 };

function element(id: string, part: MarkPart = 'mark', x = RECT.x): MarkedElement {
  return { id, part, rect: { ...RECT, x } };
}

/** Updates a description by elements of a page of 520 × 500 px. */
function update(yaml: string, elements: readonly MarkedElement[]): { text: string; told: string } {
  const html = elements.map(({ id, part }) => `<b data-${part}="${id}"></b>`).join('\n');
  const { text, findings } = updateMarks({
    yaml: new SourceText('anh.yaml', yaml),
    html: new SourceText('anh.html', html),
    elements,
    picture: { width: 520, height: 500 },
  });
  return { text, told: formatFindings(findings) };
}

const BOX = `# Vẽ tay
image: anh.png
alt: "Một ảnh: hai nút."
marks:
  # nút chính
  - kind: box
    id: nut
    label: Nút **Next**
    place: top-left
`;

describe('a file that describes a picture', () => {
  test('gets the area of a box at its end; comments, quotes and order stay', () => {
    const { text, told } = update(BOX, [element('nut')]);
    expect(told).toBe('');
    expect(text).toBe(`${BOX}    area: [0.1923, 0.192, 0.1154, 0.116]\n`);
  });

  test('is given as it is, byte for byte, where its numbers are right', () => {
    const odd = `${BOX.replace('kind: box', 'kind:   box')}    area: [ 0.1923, 0.192,  0.1154, 0.116 ] # đo\n`;
    expect(update(odd, [element('nut')]).text).toBe(odd);
  });

  test('keeps the comment behind numbers that are replaced', () => {
    const { text } = update(`${BOX}    area: [0, 0, 1, 1] # đo\n`, [element('nut')]);
    expect(text).toBe(`${BOX}    area: [0.1923, 0.192, 0.1154, 0.116] # đo\n`);
  });

  test('gets a point for a pin, an area for a spotlight, and both ends of an arrow', () => {
    const yaml = ['pin', 'spotlight', 'arrow'].map((kind) => `  - kind: ${kind}\n    id: ${kind}\n`).join('');
    const ends = [element('arrow', 'mark-from', 0), element('arrow', 'mark-to', 260)];
    const { text, told } = update(`marks:\n${yaml}`, [element('pin'), element('spotlight'), ...ends]);
    expect(told).toBe('');
    expect(text).toBe(
      [
        'marks:',
        '  - kind: pin\n    id: pin\n    at: [0.25, 0.25]',
        '  - kind: spotlight\n    id: spotlight\n    area: [0.1923, 0.192, 0.1154, 0.116]',
        '  - kind: arrow\n    id: arrow\n    from: [0.05, 0.25]\n    to: [0.55, 0.25]\n',
      ].join('\n'),
    );
  });

  test('may have no marks', () => {
    expect(update('image: anh.png\n', [])).toEqual({ text: 'image: anh.png\n', told: '' });
  });
});

describe('what does not fit is told', () => {
  test('a mark without an element', () => {
    expect(update(BOX, []).told).toBe(`✗ anh.yaml:6:5  (mark-without-element)
   Dấu “nut” không có phần tử nào trên màn hình vẽ.
   6 |   - kind: box
     |     ^^^^^^^^^
   Cách sửa: thêm data-mark="nut" vào phần tử cần đánh dấu trong tệp HTML, hoặc xóa dấu này.

Có 1 chỗ cần sửa trong 1 tệp.`);
  });

  test('an element without a mark, at its place in the HTML', () => {
    expect(update(BOX, [element('nut'), element('o-ten')]).told).toBe(`✗ anh.html:2:4  (element-without-mark)
   Phần tử này mang dấu “o-ten” mà tệp YAML không tả.
   2 | <b data-mark="o-ten"></b>
     |    ^^^^^^^^^^^^^^^^^
   Cách sửa: thêm vào marks một dấu có id: o-ten, kind và label; hoặc bỏ data-mark. Các dấu đang có: nut.

Có 1 chỗ cần sửa trong 1 tệp.`);
  });

  test('one id on two elements', () => {
    expect(update(BOX, [element('nut'), element('nut')]).told).toContain('Có hai phần tử cùng mang dấu “nut”.');
  });

  test('a mark without an id, a kind that is not measured, an arrow with one end', () => {
    expect(update('marks:\n  - kind: box\n', []).told).toContain('Dấu này chưa có mã (id)');
    const { told } = update('marks:\n  - kind: redact\n    id: a\n', [element('a')]);
    expect(told).toContain('Dấu “a” thuộc loại “redact”, không đo được trên ảnh vẽ.');
    expect(told).toContain('dùng một trong các loại box, spotlight, pin, arrow.');
    const arrow = update('marks:\n  - kind: arrow\n    id: a\n', [element('a', 'mark-from')]);
    expect(arrow.told).toContain('thêm data-mark-to="a"');
  });

  test('YAML that cannot be read, and nothing besides', () => {
    const { text, told } = update('alt: Ảnh: hai nút\n', [element('nut')]);
    expect(text).toBe('alt: Ảnh: hai nút\n');
    expect(told).toContain('(yaml-syntax)');
    expect(told).not.toContain('anh.html');
  });
});
