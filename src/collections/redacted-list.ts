import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitConflict } from '../document/git-conflict.ts';
import { SourceText } from '../document/lines.ts';
import { shownPath } from './content-dir.ts';
import { type Read, readText } from './read.ts';

/**
 * A picture as it was before it was redacted, told by what nobody can guess it from in a hurry: the list is in git, and
 * the plain hash of a picture would answer every guess at what is hidden (four digits, say) in no time.
 */
export interface RedactedPicture {
  /** Size of the file. */
  bytes: number;
  /** Hex. */
  salt: string;
  /** Hex, of the whole file, by scrypt with that salt. */
  hash: string;
  /** Where it was when it was redacted, from the content folder on, with `/`. */
  picture: string;
}

/** Where the list is kept, beside the tables of the content folder. */
export function redactedList(dir: string): string {
  return join(dir, 'redacted.txt');
}

const SALT_LENGTH = 16;
const HASH_LENGTH = 32;

function hashOf(bytes: Uint8Array, salt: string): Buffer {
  return scryptSync(bytes, Buffer.from(salt, 'hex'), HASH_LENGTH);
}

/** Whether these are the bytes of a picture as it was before. Takes some 50 ms where the size is the same, else nothing. */
export function isUnredacted(bytes: Uint8Array, { bytes: size, salt, hash }: RedactedPicture): boolean {
  return bytes.length === size && timingSafeEqual(hashOf(bytes, salt), Buffer.from(hash, 'hex'));
}

const LINE = /^(?<bytes>[1-9]\d*) (?<salt>[0-9a-f]{32}) (?<hash>[0-9a-f]{64}) (?<picture>\S.*)$/;

function parseLine(line: string): RedactedPicture | undefined {
  const { bytes = '', salt = '', hash = '', picture = '' } = LINE.exec(line)?.groups ?? {};
  return bytes ? { bytes: Number(bytes), salt, hash, picture } : undefined;
}

const HEAD = [
  '# Mã nhận dạng của những ảnh lúc chưa che, do npm run redact ghi. Bạn commit tệp này cùng với ảnh.',
  '# Tệp nào trong trang y hệt một ảnh ở đây thì trang không dựng được. Từ mã này không xem lại được ảnh.',
  '# Mỗi dòng một ảnh: số byte, muối, mã băm, ảnh. Trộn hai nhánh thì giữ dòng của cả hai.',
];

/** The list with one picture more. @param text of the list; '' where there is none yet. @param picture as in the list. */
export function withRedacted(text: string, picture: string, bytes: Uint8Array): string {
  const salt = randomBytes(SALT_LENGTH).toString('hex');
  const line = [bytes.length, salt, hashOf(bytes, salt).toString('hex'), picture].join(' ');
  const before = text.trim() === '' ? HEAD.join('\n') : text.trimEnd();
  return `${before}\n${line}\n`;
}

/** Reads the list. No list is an empty one. */
export function readRedacted(dir: string): Read<RedactedPicture[]> {
  const path = redactedList(dir);
  if (!existsSync(path)) return { value: [], findings: [] };
  const { value: text, findings } = readText(path);
  if (text === undefined) return { findings };
  const source = new SourceText(shownPath(path), text.replace(/^\uFEFF/, ''));
  const conflict = gitConflict(source, source.text);
  if (conflict.length) return { findings: conflict };
  const pictures: RedactedPicture[] = [];
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const picture = parseLine(line.trim());
    if (picture) pictures.push(picture);
    else {
      const message = 'Dòng này không phải là mã nhận dạng của một ảnh đã che: nó bị sửa, hoặc bị cắt ngang.';
      const remedy = 'lấy lại tệp này từ git (git checkout), hoặc chép lại dòng ấy từ một bản còn đủ.';
      findings.push(source.finding(index, index + line.length, { rule: 'redacted-list', message, remedy }));
    }
  }
  return findings.length ? { findings } : { value: pictures, findings };
}
