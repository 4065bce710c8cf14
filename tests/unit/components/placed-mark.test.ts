import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isPress, markYaml } from '../../../src/components/placing/placed-mark.ts';
import { LABEL_TO_WRITE } from '../../../src/schemas/label-to-write.ts';
import { markSchema } from '../../../src/schemas/mark.ts';

/** The mark that an author gets who pastes the text under `marks:` and writes its words. */
const pasted = (...given: Parameters<typeof markYaml>) => {
  const data: unknown = parse(`marks:\n${markYaml(...given).replace(LABEL_TO_WRITE, 'Nút')}\n`).marks[0];
  return markSchema.parse(data);
};

describe('a mark placed by hand', () => {
  test.each(['pin', 'box', 'arrow', 'spotlight', 'redact'] as const)('of the kind %s is one the site takes', (kind) => {
    expect(pasted(kind, { x: 0.2, y: 0.3 }, { x: 0.7, y: 0.9 }).kind).toBe(kind);
  });

  test('is at the place of the pointer, to a thousandth', () => {
    expect(pasted('pin', { x: 0.123_456, y: 0.5 }, { x: 0.123_456, y: 0.5 })).toMatchObject({ at: [0.123, 0.5] });
    expect(pasted('arrow', { x: 0.9, y: 0.1 }, { x: 0.25, y: 0.75 })).toMatchObject({
      from: [0.9, 0.1],
      to: [0.25, 0.75],
    });
  });

  test('may be dragged in any direction', () => {
    const area = [0.2, 0.3, 0.5, 0.6];
    const [low, high] = [
      { x: 0.2, y: 0.3 },
      { x: 0.7, y: 0.9 },
    ] as const;
    for (const [from, to] of [
      [low, high],
      [high, low],
      [
        { x: 0.7, y: 0.3 },
        { x: 0.2, y: 0.9 },
      ],
    ] as const) {
      expect(pasted('box', from, to)).toMatchObject({ area });
    }
  });

  test('stays inside the picture where the pointer left it', () => {
    expect(pasted('redact', { x: -0.2, y: 0.5 }, { x: 1.3, y: 2 })).toMatchObject({ area: [0, 0.5, 1, 0.5] });
  });

  test('a hand that trembled has pressed', () => {
    expect(isPress({ x: 0.5, y: 0.5 }, { x: 0.503, y: 0.497 })).toBe(true);
    expect(isPress({ x: 0.5, y: 0.5 }, { x: 0.55, y: 0.5 })).toBe(false);
  });
});
