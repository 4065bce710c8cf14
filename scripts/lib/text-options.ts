import { parseArgs } from 'node:util';
import { shownPath } from '../../src/collections/content-dir.ts';
import { nearest } from '../../src/document/nearest.ts';

/** An option of a command: a switch, one of some values, or any text. */
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

function unknownOption(typed: string, known: readonly string[]): WrongOption {
  const guess = nearest(typed.replace(/^[-\u2010-\u2015\u2212]+/, ''), known);
  const names = [...known, 'help'].map((one) => `--${one}`).join(', ');
  return new WrongOption(
    `Không có lựa chọn ${typed}. ${guess ? `Có phải bạn muốn viết --${guess}? ` : ''}Dùng được: ${names}.`,
  );
}

function checkValue(name: string, value: string | undefined, kind: OptionKind): void {
  if (kind === 'switch') {
    if (value === undefined) return;
    throw new WrongOption(`--${name} không đi với giá trị nào: viết --${name}, hoặc bỏ đi.`);
  }
  if (!value) throw new WrongOption(`Sau --${name} phải có một giá trị.`);
  if (kind === 'text' || kind.includes(value)) return;
  const guess = nearest(value, kind);
  const hint = guess ? ` Có phải bạn muốn viết ${guess}?` : '';
  throw new WrongOption(`--${name} không nhận “${value}”.${hint} Dùng được: ${kind.join(', ')}.`);
}

/** Editors and chats put a dash where `--` was typed. */
const DASHED = /^[\u2010-\u2015\u2212]\S/;

/** Stands before an argument that begins with a dash and is no option; no argument holds it. */
const SHIELD = '\0';

/** `- gạch` is a title: no option has a blank behind its dash. */
function shielded(args: readonly string[]): string[] {
  return args.map((arg) => (/^-+\s/.test(arg) ? `${SHIELD}${arg}` : arg));
}

function bare<T>(value: T): T | string {
  return typeof value === 'string' ? value.replace(SHIELD, '') : value;
}

/** An empty path comes of a variable without a value, and would be taken for the whole folder one is in. */
function checkPaths(paths: readonly string[], most: number, known: readonly string[]): void {
  if (paths.includes('')) throw new WrongOption('Có một đường dẫn rỗng: xem lại lệnh, có lẽ một biến chưa có giá trị.');
  const dashed = paths.find((path) => DASHED.test(path));
  if (dashed) throw unknownOption(dashed, known);
  if (paths.length <= most) return;
  const extra = paths.slice(most).map((path) => `“${path}”`);
  const takes = most === 0 ? 'không nhận thêm gì ngoài các lựa chọn' : `chỉ nhận ${most} tên hoặc đường dẫn`;
  throw new WrongOption(`Không hiểu ${extra.join(', ')}: lệnh này ${takes}.`);
}

/**
 * Reads a command line. @param options each option's name and kind. @param most names or paths it takes beside them.
 * @throws WrongOption where an option is unknown, has no value, or one it does not take, where a path is empty or there
 * are too many.
 */
export function readOptions(
  args: readonly string[],
  options: Readonly<Record<string, OptionKind>>,
  most: number,
): Asked {
  const known = Object.keys(options);
  const spec = Object.fromEntries(
    known.map((name) => [name, { type: options[name] === 'switch' ? ('boolean' as const) : ('string' as const) }]),
  );
  const parsed = parseArgs({
    args: shielded(args),
    options: spec,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const kind = options[token.name];
    if (!kind) throw unknownOption(token.rawName, known);
    checkValue(token.name, token.value, kind);
  }
  const paths = parsed.positionals.map(bare);
  checkPaths(paths, most, known);
  const values = Object.entries(parsed.values as Asked['values']).map(([name, value]) => [name, bare(value)]);
  return { values: Object.fromEntries(values), paths };
}

/** A path as it can be typed in a command that is shown to the author. */
export function typedPath(path: string): string {
  const shown = shownPath(path) || '.';
  return /[^\p{L}\p{M}\p{N}./_~-]/u.test(shown) ? JSON.stringify(shown) : shown;
}
