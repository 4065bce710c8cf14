import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/collections/read.ts';
import {
  COMPONENT_EXAMPLE,
  HEAD_EXAMPLE,
  SWITCH_EXAMPLE,
  YAML_SWITCH_EXAMPLE,
} from '../../../src/guides/writing-examples.ts';
import { RULES } from '../../../src/lint/rules.ts';
import { COMPONENT_NAMES } from '../../../src/mdx/components-table.ts';
import { guard } from '../../../src/mdx/guard.ts';
import { lintFiles } from '../lint/linted.ts';

const FILE = `${HEAD_EXAMPLE}\n\n${COMPONENT_EXAMPLE}\n`;

function reportedIn(name: string, text: string): string[] {
  return lintFiles(RULES, { [name]: `${text}\n` }, { labels: [{ en: 'Settings' }] }).map(({ rule }) => rule);
}

describe('the file authors are shown', () => {
  test('is one the site takes', () => {
    const { value, findings } = readEntry('guide', 'index.mdx', FILE);
    expect(findings).toEqual([]);
    expect(value && guard(value.document)).toEqual([]);
  });

  test('is written as the rules ask', () => {
    expect(reportedIn('index.mdx', FILE)).toEqual([]);
  });

  test.each(COMPONENT_NAMES)('has %s in it', (name) => {
    expect(COMPONENT_EXAMPLE).toMatch(new RegExp(`<${name}[ >]`));
  });
});

describe('the comment authors are shown', () => {
  test('switches off in a body what is reported without it', () => {
    const [, text = ''] = SWITCH_EXAMPLE.split('\n\n');
    expect(reportedIn('a.mdx', text)).toEqual(['not-a-syllable']);
    expect(reportedIn('a.mdx', SWITCH_EXAMPLE)).toEqual([]);
  });

  test('switches off in YAML what is reported without it', () => {
    expect(reportedIn('a.yaml', YAML_SWITCH_EXAMPLE.replace(/ *#.*/, ''))).toEqual(['not-a-syllable']);
    expect(reportedIn('a.yaml', YAML_SWITCH_EXAMPLE)).toEqual([]);
  });
});
