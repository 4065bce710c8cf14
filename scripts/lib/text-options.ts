import { parseArgs } from 'node:util';
import { nearest } from '../../src/document/nearest.ts';

/** An option of a command: a switch, or a name with the values it may take. */
export type OptionKind = 'switch' | readonly string[] | 'text';

/** What was asked on a command line. */
export interface Asked {
  values: Readonly<Record<string, string | boolean | undefined>>;
  paths: readonly string[];
}

/** A command line that cannot be followed; its message is for the author, in Vietnamese. */
export class WrongOption extends Error {
  override name = 'WrongOption';
}

function unknownOption(name: string, known: readonly string[]): WrongOption {
  const guess = nearest(name, known);
  const names = known.map((one) => `--${one}`).join(', ');
  return new WrongOption(
    `Không có lựa chọn --${name}. ${guess ? `Có phải bạn muốn viết --${guess}? ` : ''}Dùng được: ${names}.`,
  );
}

function checkValue(name: string, value: string | boolean | undefined, kind: OptionKind): void {
  if (value === undefined || kind === 'switch') return;
  if (value === '' || value === true) throw new WrongOption(`Sau --${name} phải có một giá trị.`);
  if (kind === 'text' || kind.includes(String(value))) return;
  const guess = nearest(String(value), kind);
  const hint = guess ? ` Có phải bạn muốn viết ${guess}?` : '';
  throw new WrongOption(`--${name} không nhận “${value}”.${hint} Dùng được: ${kind.join(', ')}.`);
}

/**
 * Reads a command line. @param options each option's name and kind.
 * @throws WrongOption where an option is unknown, has no value, or one it does not take.
 */
export function readOptions(args: readonly string[], options: Readonly<Record<string, OptionKind>>): Asked {
  const known = Object.keys(options);
  const spec = Object.fromEntries(
    known.map((name) => [name, { type: options[name] === 'switch' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { values, positionals } = parseArgs({ args: [...args], options: spec, allowPositionals: true, strict: false });
  for (const [name, value] of Object.entries(values)) {
    const kind = options[name];
    if (!kind) throw unknownOption(name, known);
    checkValue(name, Array.isArray(value) ? value.at(-1) : value, kind);
  }
  return { values: values as Asked['values'], paths: positionals };
}
