import type { Settings } from '../../src/links/external/settings.ts';
import type { LiveLine } from './live-line.ts';

/** What is told while the web is asked. */
export interface ExternalProgress {
  /** @param done how many verdicts there are. */
  onVerdict(done: number): void;
  onWait: Settings['onWait'];
  end(): void;
}

/** Shows how far the asking is, and for whom it waits, so that a minute without news is not taken for the end. */
export function externalProgress(total: number, line: LiveLine): ExternalProgress {
  let done = 0;
  const show = (more = ''): void => line.show(`Đang hỏi các địa chỉ bên ngoài ${done}/${total}${more}`);
  show();
  return {
    onVerdict: (count) => {
      done = count;
      show();
    },
    onWait: (host, milliseconds) => show(` (${host} bảo đợi ${Math.ceil(milliseconds / 1000)} giây)`),
    end: () => line.clear(),
  };
}
