import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { telexKeys, telexWord } from '../../../../src/vietnamese/keystrokes/telex.ts';
import { vniKeys, vniWord } from '../../../../src/vietnamese/keystrokes/vni.ts';
import { isSyllable } from '../../../../src/vietnamese/syllable.ts';

describe('Telex reads', () => {
  test.each([
    ['quangr', 'quảng'],
    ['quarng', 'quảng'],
    ['dduowngf', 'đường'],
    ['duongwdf', 'đường'],
    ['duwowngf', 'dường'],
    ['doongdf', 'đồng'],
    ['Vieejt', 'Việt'],
    ['VIEEJT', 'VIỆT'],
    ['DDaij', 'Đại'],
    ['thanaf', 'thần'],
    ['thuow', 'thuơ'],
    ['thuowng', 'thương'],
    ['huow', 'huơ'],
    ['nguwoif', 'người'],
    ['NGUWOIF', 'NGƯỜI'],
    ['Nuwocs', 'Nước'],
    ['nuwosc', 'nước'],
    ['nuwsoc', 'nước'],
    ['dduwongf', 'đường'],
    ['duwongdf', 'đường'],
    ['nwocs', 'nước'],
    ['wocs', 'ước'],
    ['ruwouj', 'rượu'],
    ['tuwf', 'từ'],
    ['muaw', 'mưa'],
    ['quanwf', 'quằn'],
    ['hoawcj', 'hoặc'],
    ['luuw', 'lưu'],
    ['ruouwj', 'rượu'],
    ['xooong', 'xoong'],
    ['gif', 'gì'],
    ['giaf', 'già'],
    ['giuwax', 'giữa'],
    ['ngoaof', 'ngoào'],
    ['banjz', 'ban'],
    ['hoaf', 'hòa'],
  ])('%s as %s', (keys, word) => {
    expect(telexWord(keys)).toBe(word);
  });

  test.each(['tooss', 'string', 'windows', 'café', 'a1', '', 'duocj', 'bcd', 'thuwo', 'quwoc'])(
    '%s as no word',
    (keys) => {
      expect(telexWord(keys)).toBeUndefined();
    },
  );
});

describe('VNI reads', () => {
  test.each([
    ['quang3', 'quảng'],
    ['d9u7o7ng2', 'đường'],
    ['duong729', 'đường'],
    ['d9u7o7c5', 'được'],
    ['tha6t5', 'thật'],
    ['thuo73', 'thuở'],
    ['nu7oc1', 'nước'],
    ['NU7OC1', 'NƯỚC'],
    ['nu71oc', 'nước'],
    ['d9u7ong2', 'đường'],
    ['ru7ou5', 'rượu'],
    ['nguoi72', 'người'],
    ['la2', 'là'],
    ['D9a5i', 'Đại'],
    ['la20', 'la'],
  ])('%s as %s', (keys, word) => {
    expect(vniWord(keys)).toBe(word);
  });

  test.each(['h2o', 'a11y', 'mp3', 'b2b', 'win7', '2026', 'la22'])('%s as no word', (keys) => {
    expect(vniWord(keys)).toBeUndefined();
  });
});

test('the keys of a word are those one types', () => {
  expect(['đường', 'Quảng', 'thuở', 'xoong', 'cao'].map(telexKeys)).toEqual([
    'dduowngf',
    'Quangr',
    'thuowr',
    'xooong',
    'cao',
  ]);
  expect(['đường', 'Quảng', 'thuở', 'xoong', 'cao'].map(vniKeys)).toEqual([
    'd9u7o7ng2',
    'Quang3',
    'thuo73',
    'xoong',
    'cao',
  ]);
});

test('whatever the keys are, what comes of them is a syllable, or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9]{1,14}$/)), (keys) => {
      for (const word of [telexWord(keys), vniWord(keys)]) expect(word === undefined || isSyllable(word)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
