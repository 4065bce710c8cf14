import { AuthorError } from '../../src/document/format-finding.ts';
import { printed } from './printed.ts';
import { refusal } from './system-error.ts';
import { WrongOption } from './text-options.ts';
import type { Format } from './text-report.ts';

/** Exit code of a command that could not do its work. */
export const FAILED = 2;

/** Ends without a word where the reader of the output has gone: `npm run lint:text | head`. */
function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}

function reason(error: unknown): string {
  if (error instanceof WrongOption) return `${error.message}\nXem cách dùng: thêm --help.`;
  if (error instanceof AuthorError) return error.message;
  const refused = refusal(error);
  if (refused) return refused;
  return `Lệnh gặp lỗi của chính nó và đã dừng.\n${error instanceof Error ? error.stack : String(error)}`;
}

/** Prints a text and a line end; nothing for ''. What authors wrote in it acts on no terminal and no log. */
export function say(text: string, stream: NodeJS.WritableStream = process.stdout): void {
  sayAsIs(printed(text), stream);
}

/** Prints a text whose parts were made printable one by one, because it has colours, or commands for the log, of our own. */
export function sayAsIs(text: string, stream: NodeJS.WritableStream = process.stdout): void {
  if (text) stream.write(`${text}\n`);
}

/** Prints what `report` gives. An annotation is a command for the log; in the other formats there is none. */
export function sayReport(text: string, format: Format): void {
  if (format === 'github') sayAsIs(text);
  else say(text);
}

/** Runs a command of the authors' tools. @param work does it and gives the exit code; what it throws is told, with code 2. */
export async function textCommand(work: () => number | Promise<number>): Promise<void> {
  endWithReader();
  try {
    process.exitCode = await work();
  } catch (error) {
    say(reason(error), process.stderr);
    process.exitCode = FAILED;
  }
}
