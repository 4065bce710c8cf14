import { DAY, DEFAULT_AGE } from '../../src/links/external/known-verdicts.ts';
import { defaultSettings } from '../../src/links/external/settings.ts';
import { type Asked, WrongOption } from './text-options.ts';

/** The options of `check:links` that say how the web is asked. */
export const EXTERNAL_OPTIONS = {
  external: 'switch',
  timeout: 'text',
  concurrency: 'text',
  'cache-age': 'text',
  'allow-loopback': 'switch',
} as const;

/** What they ask for. Times in milliseconds. */
export interface ExternalOptions {
  timeout: number;
  concurrency: number;
  maxAge: number;
  allowLoopback: boolean;
}

const DEFAULTS = {
  timeout: defaultSettings.timeout / 1000,
  concurrency: defaultSettings.concurrency,
  'cache-age': DEFAULT_AGE / DAY,
} as const;

/** What a number may be: the least and the most, and whether it must be whole. */
const RANGES = {
  timeout: { least: 1, most: 300, isWhole: false, unit: 'giây' },
  concurrency: { least: 1, most: 64, isWhole: true, unit: 'yêu cầu' },
  'cache-age': { least: 0, most: 365, isWhole: false, unit: 'ngày' },
} as const;

function readNumber(name: keyof typeof RANGES, value: string | boolean | undefined): number {
  if (typeof value !== 'string') return DEFAULTS[name];
  const { least, most, isWhole, unit } = RANGES[name];
  const number = /^\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
  if (number >= least && number <= most && (!isWhole || Number.isInteger(number))) return number;
  throw new WrongOption(`--${name} phải là số ${unit}, từ ${least} đến ${most}; “${value}” không dùng được.`);
}

/**
 * How the web is to be asked; undefined where it is not to be.
 * @throws WrongOption where a number is none or out of range, or `--external` is missing beside another.
 */
export function externalOptions(values: Asked['values']): ExternalOptions | undefined {
  if (!values['external']) {
    const alone = Object.keys(EXTERNAL_OPTIONS).find((name) => values[name] !== undefined);
    if (alone) throw new WrongOption(`--${alone} chỉ dùng cùng --external.`);
    return undefined;
  }
  return {
    timeout: readNumber('timeout', values['timeout']) * 1000,
    concurrency: readNumber('concurrency', values['concurrency']),
    maxAge: readNumber('cache-age', values['cache-age']) * DAY,
    allowLoopback: values['allow-loopback'] === true,
  };
}
