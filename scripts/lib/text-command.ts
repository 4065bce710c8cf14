import { WrongOption } from './text-options.ts';

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
  return `Lệnh gặp lỗi của chính nó và đã dừng.\n${error instanceof Error ? error.stack : String(error)}`;
}

/** Prints a text and a line end; nothing for ''. */
export function say(text: string, stream: NodeJS.WritableStream = process.stdout): void {
  if (text) stream.write(`${text}\n`);
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
