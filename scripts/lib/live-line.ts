import { printed } from './printed.ts';

/** Where a line is drawn: `process.stderr`, or a test's. */
export interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** One line that is drawn over and over, and taken away at the end. */
export interface LiveLine {
  /** Whether anybody sees it. */
  isLive: boolean;
  show(text: string): void;
  clear(): void;
}

/** A live line on a terminal; where there is none, and in CI, nothing is shown. */
export function liveLine(terminal: Terminal = process.stderr): LiveLine {
  const isLive = terminal.isTTY === true && !process.env['CI'];
  const draw = (text: string): void => {
    if (isLive) terminal.write(`\r\u001b[2K${printed(text)}`);
  };
  return { isLive, show: (text) => draw(`… ${text}`), clear: () => draw('') };
}
