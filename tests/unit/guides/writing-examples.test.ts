import { describe, expect, test } from 'vitest';
import { checkScreenshots } from '../../../src/collections/check-screenshots.ts';
import { readEntry, readYamlFile } from '../../../src/collections/read.ts';
import {
  ALIASES_EXAMPLE,
  COMPONENT_EXAMPLE,
  HEAD_EXAMPLE,
  SCREENSHOT_EXAMPLE,
  SWITCH_EXAMPLE,
  YAML_SWITCH_EXAMPLE,
} from '../../../src/guides/writing-examples.ts';
import { RULES } from '../../../src/lint/rules.ts';
import { COMPONENT_NAMES } from '../../../src/mdx/components-table.ts';
import { outline } from '../../../src/mdx/outline.ts';
import { screenshotFields, screenshotSchema } from '../../../src/schemas/screenshot.ts';
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

  test('may have the old addresses that are shown', () => {
    const head = HEAD_EXAMPLE.replace(/---$/, `${ALIASES_EXAMPLE}\n---`);
    const { value, findings } = readEntry('guide', 'index.mdx', `${head}\n\n${COMPONENT_EXAMPLE}\n`);
    expect(findings).toEqual([]);
    expect(value?.head.aliases).toEqual(['/2021/08/ma-giam-gia.html', '/huong-dan/ma-khuyen-mai/']);
  });

  test('speaks of marks that its screenshot, as shown, has', () => {
    const shot = readYamlFile('a.yaml', SCREENSHOT_EXAMPLE, screenshotSchema, screenshotFields);
    expect(shot.findings).toEqual([]);
    const { value } = readEntry('guide', 'index.mdx', FILE);
    const screenshots = { 'gian-hang/muc-khuyen-mai': { marks: shot.value?.data.marks ?? [] } };
    expect(value && checkScreenshots(value, outline(value.document), screenshots)).toEqual([]);
    expect(reportedIn('a.yaml', SCREENSHOT_EXAMPLE)).toEqual([]);
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
