import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/document/edits.ts';

describe('edits', () => {
  test('are applied in the order of the file, in whatever order they come', () => {
    const edits = [
      { start: 4, end: 6, to: 'B' },
      { start: 0, end: 2, to: 'A' },
      { start: 2, end: 2, to: '+' },
    ];
    expect(applyEdits('aa--bb', edits).text).toBe('A+--B');
  });

  test('that touch are both applied; of two that overlap the first is', () => {
    const touching = [
      { start: 0, end: 1, to: 'x' },
      { start: 1, end: 2, to: 'y' },
    ];
    expect(applyEdits('ab', touching).text).toBe('xy');
    const overlapping = [
      { start: 0, end: 2, to: 'x' },
      { start: 1, end: 3, to: 'y' },
    ];
    expect(applyEdits('abc', overlapping)).toEqual({ text: 'xc', applied: overlapping.slice(0, 1) });
  });

  test('that begin at one place are taken the shorter first', () => {
    const [long, short] = [
      { start: 0, end: 3, to: 'x' },
      { start: 0, end: 1, to: 'y' },
    ];
    expect(applyEdits('abc', [long, short])).toEqual({ text: 'ybc', applied: [short] });
  });
});
