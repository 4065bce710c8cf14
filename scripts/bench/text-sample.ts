import { readBytes } from '../lib/read-bytes.ts';
import { WrongOption } from '../lib/text-options.ts';
import { textFiles } from '../lib/text-files.ts';

/** Texts to measure on. */
export interface TextSample {
  files: readonly { path: string; text: string }[];
  /** Their size in UTF-8. */
  bytes: number;
}

/**
 * Reads the files under the paths, again and again until they are so many bytes: real texts of real length.
 * @throws WrongOption where there is no file to read.
 */
export function textSample(paths: readonly string[], size: number): TextSample {
  const read = textFiles(paths).files.flatMap((path) => {
    const file = readBytes(path);
    return 'text' in file ? [{ path, text: file.text, size: file.bytes.length }] : [];
  });
  if (read.length === 0) throw new WrongOption(`Không có tệp nào để đo trong ${paths.join(', ')}.`);
  const files: { path: string; text: string }[] = [];
  let bytes = 0;
  for (let at = 0; bytes < size; at += 1) {
    const file = read[at % read.length];
    if (!file) break;
    // A copy of its own, so that no engine finds the last result again by the string.
    files.push({ path: file.path, text: `${file.text} `.slice(0, -1) });
    bytes += file.size;
  }
  return { files, bytes };
}
